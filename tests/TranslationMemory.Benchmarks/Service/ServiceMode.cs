using System.CommandLine;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Service;

/// <summary>The mode <c>service</c>: <c>tm serve</c> as a process of its own, asked over the network.</summary>
internal static class ServiceMode
{
    private static readonly Option<string> Corpus = new("--corpus") { Description = "Table of pairs, tab-separated, .gz or not.", Required = true };
    private static readonly Option<string[]> Queries = new("--queries") { Description = "Segments to look up, one a line.", AllowMultipleArgumentsPerToken = true, Required = true };
    private static readonly Option<string?> Data = new("--data") { Description = "A filled data directory, left as it is but for what a service does; without it one is made, and removed." };
    private static readonly Option<int> Units = Count("--units", "Units to import at most.", int.MaxValue);
    private static readonly Option<int> Limit = Count("--limit", "Queries of a file at most.", 1000);
    private static readonly Option<int> Seconds = Count("--seconds", "Seconds that each kind of lookups is measured.", 5);
    private static readonly Option<int> Restarts = Count("--restarts", "How often the service is started again.", 1);
    private static readonly Option<int> Beside = Count("--import-beside", "Units imported beside a reader; 0 for none.", 20_000);

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("service", "Import, start, lookups and memory of the service.")
        {
            Corpus, Queries, Data, Units, Limit, Seconds, Restarts, Beside,
        };
        command.SetAction((parse, cancellationToken) => ModeAction.RunAsync(parse, () =>
            new ServiceRun(new Report(parse.InvocationConfiguration.Output)).RunAsync(
                new ServiceInputs
                {
                    Corpus = parse.GetValue(Corpus)!,
                    Queries = parse.GetValue(Queries)!,
                    Data = parse.GetValue(Data),
                    Units = parse.GetValue(Units),
                    QueriesOfFile = parse.GetValue(Limit),
                    Length = TimeSpan.FromSeconds(parse.GetValue(Seconds)),
                    Restarts = parse.GetValue(Restarts),
                    ImportBesideReader = parse.GetValue(Beside),
                },
                cancellationToken)));
        return command;
    }

    private static Option<int> Count(string name, string description, int otherwise) =>
        new(name) { Description = description, DefaultValueFactory = _ => otherwise };
}
