using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Matching;

/// <summary>The mode <c>match</c>: the index by itself, on one thread.</summary>
internal static class MatchMode
{
    private static readonly Option<string> Corpus = new("--corpus") { Description = "Table of pairs, tab-separated, .gz or not.", Required = true };
    private static readonly Option<string[]> Queries = new("--queries") { Description = "Segments to look up, one a line.", AllowMultipleArgumentsPerToken = true, Required = true };
    private static readonly Option<int[]> Threshold = Thresholds();
    private static readonly Option<int> Units = Count("--units", "Units to index at most.", int.MaxValue);
    private static readonly Option<string?> Stored = new("--stored") { Description = "Folder of a stored index: taken when there is one, else stored there." };
    private static readonly Option<int> Limit = Count("--limit", "Queries of a file at most.", 1000);
    private static readonly Option<int> Brute = Count("--brute", "Queries of each file that brute force answers as well; 0 for none.", 50);
    private static readonly Option<int> InsertRate = Count("--insert-rate", "Units inserted a second beside a reader; 0 for none.", 2000);
    private static readonly Option<int> InsertSeconds = Count("--insert-seconds", "Seconds that a reader is measured alone, and beside inserts.", 10);

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("match", "Latency, exactness, memory and building of the index.")
        {
            Corpus, Queries, Threshold, Units, Stored, Limit, Brute, InsertRate, InsertSeconds,
        };
        command.SetAction(parse => ModeAction.Run(parse, () => new MatchRun(new Report(parse.InvocationConfiguration.Output)).Run(new MatchInputs
        {
            Corpus = parse.GetValue(Corpus)!,
            Queries = parse.GetValue(Queries)!,
            Thresholds = parse.GetValue(Threshold)!,
            Units = parse.GetValue(Units),
            Stored = parse.GetValue(Stored),
            QueriesOfFile = parse.GetValue(Limit),
            Brute = parse.GetValue(Brute),
            InsertRate = parse.GetValue(InsertRate),
            InsertTime = TimeSpan.FromSeconds(parse.GetValue(InsertSeconds)),
        })));
        return command;
    }

    private static Option<int> Count(string name, string description, int otherwise) =>
        new(name) { Description = description, DefaultValueFactory = _ => otherwise };

    private static Option<int[]> Thresholds() => new("--threshold")
    {
        Description = "Least scores, separated by commas.",
        DefaultValueFactory = _ => [70, 50],
        CustomParser = Parse,
    };

    private static int[] Parse(ArgumentResult result)
    {
        var values = new List<int>();
        foreach (var part in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value is < 30 or > 102)
            {
                result.AddError($"'{part}' is no score from 30 to 102.");
                return [];
            }

            values.Add(value);
        }

        return [.. values];
    }
}
