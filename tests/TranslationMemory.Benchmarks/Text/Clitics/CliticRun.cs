using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Clitics;

/// <summary>Compares the stems with those of gold files.</summary>
internal sealed class CliticRun(Report report, bool showFailures)
{
    private const int MostFailures = 300;

    /// <summary>Reports the rates of each engine on each file.</summary>
    public void Run(IReadOnlyList<string> files, IReadOnlyList<Engine> engines)
    {
        report.Heading("Clitics: stems of running text");
        var rows = new List<IReadOnlyList<string>>();
        var failures = new List<IReadOnlyList<string>>();
        foreach (var file in files)
        {
            var name = Path.GetFileName(file);
            var words = GoldWord.Read(file).Where(word => word.IsArabicWord).ToList();
            rows.AddRange(engines.Select(engine => Row(name, engine.Name, CliticRates.Of(words, word => Stem(engine, word)))));
            failures.AddRange(engines.SelectMany(engine => Failures(name, engine, words)));
        }

        report.Table(["file", "engine", "all", "clitic words right", "plain words damaged", "types: precision", "types: recall"], rows);
        if (showFailures && failures.Count > 0)
        {
            report.Heading("Clitics: wrong words, most frequent first");
            report.Table(["file", "engine", "times", "word", "expected", "got"], failures);
        }
    }

    private static IReadOnlyList<string> Row(string file, string engine, CliticRates rates) =>
    [
        file, engine, rates.All.ToString(), rates.CliticWords.ToString(), rates.Damaged.ToString(),
        rates.Types.Precision.ToString(), rates.Types.Recall.ToString(),
    ];

    private static IEnumerable<IReadOnlyList<string>> Failures(string file, Engine engine, List<GoldWord> words) => words
        .Select(word => (word.Written, word.FoldedStem, Got: Stem(engine, word)))
        .Where(item => item.FoldedStem != item.Got)
        .CountBy(item => item)
        .OrderByDescending(pair => pair.Value)
        .Take(MostFailures)
        .Select(pair => (IReadOnlyList<string>)
            [file, engine.Name, FormattableString.Invariant($"{pair.Value}"), pair.Key.Written, pair.Key.FoldedStem, pair.Key.Got]);

    private static string Stem(Engine engine, GoldWord word) =>
        Engine.Fold(engine.Clitics.Preferred(ExactKey.Of(word.Written, TextLanguage.Arabic)).Stem);
}
