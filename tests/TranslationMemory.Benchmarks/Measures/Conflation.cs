namespace TranslationMemory.Benchmarks.Measures;

/// <summary>
/// How far a key brings together what belongs together, by pairs of items: precision is the share of the pairs with one key
/// that belong to one class, recall the share of the pairs of one class that have one key.
/// </summary>
internal static class Conflation
{
    /// <summary>Counts the pairs in time linear in the number of items.</summary>
    public static PrecisionRecall Of(IReadOnlyCollection<(string Key, string Class)> items) => new(
        Pairs(items.CountBy(item => item)),
        Pairs(items.CountBy(item => item.Key)),
        Pairs(items.CountBy(item => item.Class)));

    private static long Pairs<T>(IEnumerable<KeyValuePair<T, int>> counts) =>
        counts.Sum(count => (long)count.Value * (count.Value - 1) / 2);
}
