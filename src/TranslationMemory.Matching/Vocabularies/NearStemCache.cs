namespace TranslationMemory.Matching;

/// <summary>
/// The near stems of the stems asked for lately. What was found stays right as the vocabulary grows: only the keys that
/// came since are looked through. Of a fixed size, a stem has one place; two threads may at worst find one thing twice.
/// </summary>
internal sealed class NearStemCache(NearStems near, StringTable keys)
{
    // Some hundred bytes each: two megabytes at most.
    private const int Places = 1 << 14;

    private readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>The keys of the stems near <paramref name="stem"/> among the first <paramref name="end"/> keys, and perhaps some more.</summary>
    public int[] Find(string stem, int end)
    {
        if (stem.Length < NearStems.ShortestStem)
        {
            return [];
        }

        ref var place = ref _entries[StableHash.Place(StableHash.Of(stem), Places)];
        var entry = Volatile.Read(ref place);
        if (entry?.Stem != stem)
        {
            entry = new Entry(stem, 0, []);
        }

        if (entry.End < end)
        {
            var found = new KeySet();
            near.AddKeys(stem, entry.End, end, keys, found);
            entry = entry with { End = end, Keys = found.Count == 0 ? entry.Keys : [.. entry.Keys, .. found.Keys] };
            Volatile.Write(ref place, entry);
        }

        return entry.Keys;
    }

    private sealed record Entry(string Stem, int End, int[] Keys);
}
