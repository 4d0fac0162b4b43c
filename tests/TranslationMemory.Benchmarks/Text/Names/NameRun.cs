using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Names;

/// <summary>Looks whether the similarity of names parts the right pairs from the wrong ones.</summary>
internal sealed class NameRun(Report report, int seed, bool showFailures)
{
    private const int LeastLetters = 3;

    /// <summary>Reports the rates of each file.</summary>
    public void Run(IReadOnlyList<string> files)
    {
        report.Heading(FormattableString.Invariant($"Names at {NameSimilarity.Threshold:0.00}"));
        var rows = new List<IReadOnlyList<string>>();
        var failures = new List<IReadOnlyList<string>>();
        foreach (var file in files)
        {
            var sample = new NameSample(Read(file), seed);
            var right = Scores(sample.Pairs);
            var wrong = Scores(sample.Wrong());
            var hard = Scores(sample.Hard());
            rows.Add(
            [
                Path.GetFileName(file), Reach(right), Reach(wrong), Reach(hard), Number(Auc(right, wrong)), Number(Auc(right, hard)),
                sample.Lists().Aggregate(default(Share), (share, list) => share.With(IsFirst(list))).ToString(),
            ]);
            failures.AddRange(right.Where(pair => pair.Score < NameSimilarity.Threshold).Select(pair => Failure("missed", pair)));
            failures.AddRange(hard.Concat(wrong).Where(pair => pair.Score >= NameSimilarity.Threshold).Select(pair => Failure("wrong", pair)));
        }

        report.Table(["file", "recall", "false at random", "false, same initial and length", "AUC random", "AUC same initial", "first of 100"], rows);
        if (showFailures && failures.Count > 0)
        {
            report.Heading("Names: wrong pairs");
            report.Table(["kind", "similarity", "Arabic", "English"], failures);
        }
    }

    private static List<(string Arabic, string English)> Read(string file)
    {
        var table = TsvTable.Read(file);
        return table.Columns.Contains("ar") && table.Columns.Contains("en")
            ? [.. table.Rows.Select(row => (row["ar"], row["en"])).Where(pair => pair.Item1.Length >= LeastLetters && pair.Item2.Length > 0).Distinct()]
            : throw new InputException($"'{file}' has no columns ar and en.");
    }

    private static List<(string Arabic, string English, double Score)> Scores(IEnumerable<(string Arabic, string English)> pairs) =>
        [.. pairs.Select(pair => (pair.Arabic, pair.English, NameSimilarity.Of(pair.Arabic, pair.English)))];

    private static bool IsFirst((string Arabic, string English, IReadOnlyList<string> Others) list)
    {
        var own = NameSimilarity.Of(list.Arabic, list.English);
        return list.Others.All(other => NameSimilarity.Of(list.Arabic, other) <= own);
    }

    private static string Reach(List<(string Arabic, string English, double Score)> pairs) =>
        RankedScores.AtLeast([.. pairs.Select(pair => pair.Score)], NameSimilarity.Threshold).ToString();

    private static double Auc(
        List<(string Arabic, string English, double Score)> right, List<(string Arabic, string English, double Score)> wrong) =>
        RankedScores.Auc([.. right.Select(pair => pair.Score)], [.. wrong.Select(pair => pair.Score)]);

    private static string Number(double value) => FormattableString.Invariant($"{value:0.0000}");

    private static IReadOnlyList<string> Failure(string kind, (string Arabic, string English, double Score) pair) =>
        [kind, FormattableString.Invariant($"{pair.Score:0.00}"), pair.Arabic, pair.English];
}
