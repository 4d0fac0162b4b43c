using System.Collections.Immutable;

namespace TranslationMemory.Matching;

/// <summary>
/// Keeps the parts few: as soon as four parts are of one size class (powers of four) they become one, so that n units
/// are in O(log n) parts and each is indexed O(log n) times. Removed units go when their part is made anew, at the
/// latest when they are half of it.
/// </summary>
internal static class PartMerging
{
    private const int SizeBase = 4;

    /// <summary>The parts with <paramref name="added"/> units among them.</summary>
    public static ImmutableArray<IndexPart> Add(
        ImmutableArray<IndexPart> parts, IReadOnlyList<IndexedUnit> added, long version, Vocabularies vocabularies)
    {
        var kept = parts.ToList();
        var units = added.ToList();
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            if (kept[i].Removed * 2 > kept[i].Units.Count)
            {
                units.AddRange(Alive(kept[i], version));
                kept.RemoveAt(i);
            }
        }

        while (units.Count > 0)
        {
            var size = SizeOf(units.Count);
            var alike = kept.Where(part => SizeOf(part.Units.Count) == size).ToList();
            if (alike.Count < SizeBase - 1)
            {
                kept.Add(new IndexPart(units, vocabularies));
                break;
            }

            kept.RemoveAll(alike.Contains);
            units.AddRange(alike.SelectMany(part => Alive(part, version)));
        }

        return [.. kept];
    }

    private static IEnumerable<IndexedUnit> Alive(IndexPart part, long version) =>
        part.Units.Where(unit => unit.IsAlive(version));

    private static int SizeOf(int count)
    {
        var size = 0;
        for (var rest = count; rest >= SizeBase; rest /= SizeBase)
        {
            size++;
        }

        return size;
    }
}
