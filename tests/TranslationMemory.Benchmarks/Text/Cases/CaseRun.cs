using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Text.Cases;

/// <summary>Tries tables of cases and counts by status.</summary>
internal sealed class CaseRun(Report report, bool showFailures)
{
    private static readonly ICaseSuite[] Suites =
        [new NormalizationCases(), new StemCases(), new GlossaryCases(), new SegmentationCases(), new PlaceableCases()];

    private static readonly string[] Statuses = ["fact", "policy", "doubt"];

    /// <summary>Tries tables, or all tables of folders, with each engine.</summary>
    /// <exception cref="InputException">A table is of no kind of cases.</exception>
    public void Run(IReadOnlyList<string> paths, IReadOnlyList<Engine> engines)
    {
        report.Heading("Cases: rows right");
        var failures = new List<IReadOnlyList<string>>();
        var rows = paths.SelectMany(Tables).SelectMany(table => engines.Select(engine => Row(table, engine, failures))).ToList();
        report.Table(["table", "engine", .. Statuses, "all"], rows);
        if (showFailures && failures.Count > 0)
        {
            report.Heading("Cases: rows wrong");
            report.Table(["table", "engine", "row", "status", "expected", "got"], failures);
        }
    }

    private static IEnumerable<TsvTable> Tables(string path) =>
        (Directory.Exists(path) ? Directory.GetFiles(path, "*.tsv") : [path]).Order(StringComparer.Ordinal).Select(TsvTable.Read);

    private static IReadOnlyList<string> Row(TsvTable table, Engine engine, List<IReadOnlyList<string>> failures)
    {
        var suite = Suites.FirstOrDefault(candidate => candidate.Columns.All(table.Columns.Contains))
            ?? throw new InputException($"'{table.Path}' has the columns of no kind of cases.");
        var name = Path.GetFileName(table.Path);
        var shares = Statuses.ToDictionary(status => status, _ => default(Share));
        var all = default(Share);
        foreach (var row in table.Rows)
        {
            var outcome = suite.Check(row, engine);
            var status = row.GetValueOrDefault("status", "fact");
            shares[status] = shares.GetValueOrDefault(status).With(outcome.IsRight);
            all = all.With(outcome.IsRight);
            if (!outcome.IsRight)
            {
                failures.Add([name, engine.Name, row.GetValueOrDefault("id", string.Empty), status, Visible(outcome.Expected), Visible(outcome.Got)]);
            }
        }

        return [name, engine.Name, .. Statuses.Select(status => shares[status].ToString()), all.ToString()];
    }

    private static string Visible(string text) => text.Replace("\n", @"\n", StringComparison.Ordinal);
}
