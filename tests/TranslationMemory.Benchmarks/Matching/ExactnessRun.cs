using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Benchmarks.Text;
using TranslationMemory.Matching;

namespace TranslationMemory.Benchmarks.Matching;

/// <summary>Compares the index with brute force over the same units: speed, and whether the answers are the same.</summary>
internal sealed class ExactnessRun(Report report, ISegmentIndex index, Engine engine, CancellationToken cancellationToken)
{
    private const int Matches = 5;
    private const int ShownDifferences = 3;

    private readonly List<string> _differences = [];

    /// <summary>Compares on the first <paramref name="sample"/> queries of each file.</summary>
    public void Run(IReadOnlyList<TranslationUnit> units, IReadOnlyList<QuerySet> sets, IReadOnlyList<int> thresholds, int sample)
    {
        report.Heading("Beside brute force, " + CpuClock.Name);
        var rows = new List<IReadOnlyList<string>>();
        foreach (var group in sets.GroupBy(set => set.Language))
        {
            var corpus = new TokenCorpus(units, group.Key, engine.Analyzer);
            var scorer = new SegmentScorer(NoNames.Instance, engine.Clitics.IsKnownWord);
            var brute = new BruteForce(corpus, group.Key, engine.Analyzer, scorer, new PenaltyOptions());
            rows.AddRange(from set in @group from threshold in thresholds select Row(set, threshold, brute, sample));
        }

        report.Table(
            ["queries", "number", "threshold", "index mean ms", "brute force mean ms", "times faster (mean)", "times faster (median)", "recall", "same answer in the same order"],
            rows);
        _differences.ForEach(report.Line);
    }

    private IReadOnlyList<string> Row(QuerySet set, int threshold, BruteForce brute, int sample)
    {
        var texts = set.Texts.Where(brute.Takes).Take(sample).ToList();
        var (own, other) = (new List<long>(), new List<long>());
        var (found, same) = (default(Share), default(Share));
        foreach (var text in texts)
        {
            var query = set.Query(text, threshold, Matches);
            index.Lookup(query, cancellationToken);
            var start = CpuClock.Now;
            var answer = index.Lookup(query, cancellationToken);
            own.Add(CpuClock.Now - start);
            other.Add(brute.Time(text, threshold, Matches));
            var right = brute.Find(text, threshold, Matches);
            var got = answer.Select(match => new FoundMatch(match.Score, match.Class, match.Unit)).ToList();
            var gotIds = got.Select(Key).ToHashSet();
            found = found.And(new Share(right.Count(match => gotIds.Contains(Key(match))), right.Count));
            var equal = right.Select(Key).SequenceEqual(got.Select(Key));
            same = same.With(equal);
            if (!equal && _differences.Count < ShownDifferences)
            {
                _differences.Add($"Different at {threshold}: '{text}': right {Write(right)}, index {Write(got)}");
            }
        }

        var ratios = new Latencies(own.Zip(other, (a, b) => 1000 * b / Math.Max(1, a)));
        var (ownMean, otherMean) = (new Latencies(own).Mean, new Latencies(other).Mean);
        return
        [
            set.Name,
            FormattableString.Invariant($"{texts.Count}"),
            FormattableString.Invariant($"{threshold}"),
            Latencies.Text(ownMean),
            Latencies.Text(otherMean),
            FormattableString.Invariant($"{otherMean / ownMean:0}"),
            texts.Count == 0 ? "–" : FormattableString.Invariant($"{ratios.Percentile(0.5) / 1000.0:0}"),
            found.ToString(),
            same.ToString(),
        ];
    }

    private static (int Score, MatchClass Class, string Id) Key(FoundMatch match) => (match.Score, match.Class, match.Unit.Id);

    private static string Write(IEnumerable<FoundMatch> matches) =>
        string.Join(", ", matches.Select(match => FormattableString.Invariant($"{match.Score} {match.Unit.Id}")));
}
