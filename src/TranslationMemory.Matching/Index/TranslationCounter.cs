using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Tells whether the searched units hold another translation of a unit's source: another unit that the query searches
/// and no reviewer refused, with the same exact key on the searched side and another one on the other side. A refused
/// translation is no reason to doubt the others, but the others are one to doubt it.
/// </summary>
internal sealed class TranslationCounter(IndexSnapshot snapshot, UnitFilter filter, TextLanguage language)
{
    private readonly Dictionary<string, Translations> _bySource = new(StringComparer.Ordinal);

    /// <summary>True when there is another translation of the unit's side in the query's language.</summary>
    public bool HasSeveral(IndexedUnit unit)
    {
        var side = unit.Side(language);
        var source = side.ExactKey;
        if (!_bySource.TryGetValue(source, out var translations))
        {
            translations = Collect(side.KeyHash, source);
            _bySource.Add(source, translations);
        }

        return translations.Several || (translations.First is { } first && !IsSame(first, unit.OtherSide(language)));
    }

    private Translations Collect(ulong hash, string source)
    {
        IndexedSide? first = null;
        foreach (var part in snapshot.Parts)
        {
            var sides = part.In(language);
            foreach (var number in sides.NumbersByHash(hash))
            {
                var unit = sides.Unit(number);
                if (unit.Unit.Status == UnitStatus.Rejected || !filter.Admits(unit) || unit.Side(language).ExactKey != source)
                {
                    continue;
                }

                first ??= unit.OtherSide(language);
                if (!IsSame(first, unit.OtherSide(language)))
                {
                    return new Translations(first, Several: true);
                }
            }
        }

        return new Translations(first, Several: false);
    }

    private static bool IsSame(IndexedSide a, IndexedSide b) =>
        a.KeyHash == b.KeyHash && (a.Text == b.Text || a.ExactKey == b.ExactKey);

    private readonly record struct Translations(IndexedSide? First, bool Several);
}
