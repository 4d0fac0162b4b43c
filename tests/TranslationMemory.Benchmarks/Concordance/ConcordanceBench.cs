using System.CommandLine;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Concordance;

/// <summary>The mode <c>concordance</c>: the engine's own lists beside SQLite's full-text search.</summary>
internal static class ConcordanceBench
{
    private static readonly Option<string> Corpus = new("--corpus") { Description = "Table of pairs, tab-separated, .gz or not.", Required = true };
    private static readonly Option<string> Queries = new("--queries") { Description = "Segments, one a line, that the searched words are taken from.", Required = true };
    private static readonly Option<int> Units = new("--units") { Description = "Units at most.", DefaultValueFactory = _ => int.MaxValue };
    private static readonly Option<int> Limit = new("--limit") { Description = "Searches of each kind.", DefaultValueFactory = _ => 300 };
    private static readonly Option<int> Seed = new("--seed") { Description = "Which words are taken.", DefaultValueFactory = _ => 1 };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("concordance", "Concordance by the index, and by full-text tables of SQLite of the same texts.")
        {
            Corpus, Queries, Units, Limit, Seed,
        };
        command.SetAction(parse => ModeAction.Run(parse, () => new ConcordanceBenchRun(new Report(parse.InvocationConfiguration.Output)).Run(
            parse.GetValue(Corpus)!, parse.GetValue(Queries)!, parse.GetValue(Units), parse.GetValue(Limit), parse.GetValue(Seed))));
        return command;
    }
}
