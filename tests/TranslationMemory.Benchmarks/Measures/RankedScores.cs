namespace TranslationMemory.Benchmarks.Measures;

/// <summary>How well scores part the right from the wrong.</summary>
internal static class RankedScores
{
    /// <summary>
    /// Area under the ROC curve: the chance that a right item scores higher than a wrong one, a tie counting half
    /// (Mann–Whitney). NaN when either is empty.
    /// </summary>
    public static double Auc(IReadOnlyList<double> right, IReadOnlyList<double> wrong)
    {
        var sorted = wrong.Order().ToArray();
        var below = right.Sum(score => (FirstNotBelow(sorted, score) + FirstAbove(sorted, score)) / 2.0);
        return below / ((double)right.Count * wrong.Count);
    }

    /// <summary>Share of the scores that reach a threshold.</summary>
    public static Share AtLeast(IReadOnlyList<double> scores, double threshold) =>
        new(scores.Count(score => score >= threshold), scores.Count);

    private static int FirstNotBelow(double[] sorted, double value) => First(sorted, item => item >= value);

    private static int FirstAbove(double[] sorted, double value) => First(sorted, item => item > value);

    private static int First(double[] sorted, Func<double, bool> holds)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(sorted[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
