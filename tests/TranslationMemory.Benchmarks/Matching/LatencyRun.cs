using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Matching;

namespace TranslationMemory.Benchmarks.Matching;

/// <summary>Measures whole lookups: analysis, search, score and explanation.</summary>
internal sealed class LatencyRun(Report report, ISegmentIndex index, CancellationToken cancellationToken)
{
    private const int Matches = 5;
    private const int LongestText = 10_000;
    private const int LargeRequests = 50;

    /// <summary>Measures each file at each threshold.</summary>
    public void Run(IReadOnlyList<QuerySet> sets, IReadOnlyList<int> thresholds)
    {
        report.Heading($"Lookups, {CpuClock.Name}, top {Matches}");
        report.Table(
            ["queries", "number", "threshold", .. Latencies.Heads, "with a match", "matches a query"],
            from set in sets
            from threshold in thresholds
            select Row(set, threshold));
    }

    /// <summary>Looks everything up, for a CPU time or longer, so that the runtime has compiled it for good.</summary>
    public void Warm(IReadOnlyList<QuerySet> sets, IReadOnlyList<int> thresholds, TimeSpan length)
    {
        var begin = CpuClock.Now;
        do
        {
            foreach (var (set, threshold) in from set in sets from threshold in thresholds select (set, threshold))
            {
                Measure(set, set.Texts, threshold, Matches);
            }
        }
        while (CpuClock.Now - begin < length.TotalNanoseconds);
    }

    /// <summary>Measures the largest requests that the service takes.</summary>
    public void RunLargest(IReadOnlyList<QuerySet> sets)
    {
        report.Heading($"Largest requests, {CpuClock.Name}");
        report.Table(
            ["request", "number", .. Latencies.Heads],
            sets.SelectMany(set => new[]
            {
                Row($"{set.Name}: score 30, 50 matches", set, [.. set.Texts.Take(LargeRequests)], 30, 50),
                Row($"{set.Name}: a text of 10,000 characters, score 30, 50 matches", set, [Longest(set)], 30, 50),
            }));
    }

    private IReadOnlyList<string> Row(QuerySet set, int threshold)
    {
        var (latencies, answered, matches) = Measure(set, set.Texts, threshold, Matches);
        return
        [
            set.Name, Number(set.Texts.Count), Number(threshold), .. latencies.Cells(),
            new Share(answered, set.Texts.Count).ToString(),
            FormattableString.Invariant($"{(double)matches / set.Texts.Count:0.00}"),
        ];
    }

    private IReadOnlyList<string> Row(string name, QuerySet set, IReadOnlyList<string> texts, int threshold, int count) =>
        [name, Number(texts.Count), .. Measure(set, texts, threshold, count).Latencies.Cells()];

    private (Latencies Latencies, int Answered, int Matches) Measure(QuerySet set, IReadOnlyList<string> texts, int threshold, int count)
    {
        var times = new long[texts.Count];
        var (answered, matches) = (0, 0);
        for (var i = 0; i < times.Length; i++)
        {
            var start = CpuClock.Now;
            var answer = index.Lookup(set.Query(texts[i], threshold, count), cancellationToken);
            times[i] = CpuClock.Now - start;
            answered += answer.Length > 0 ? 1 : 0;
            matches += answer.Length;
        }

        return (new Latencies(times), answered, matches);
    }

    private static string Longest(QuerySet set)
    {
        var text = string.Join(' ', set.Texts);
        return text[..Math.Min(LongestText, text.Length)];
    }

    private static string Number(int number) => FormattableString.Invariant($"{number}");
}
