using System.CommandLine;
using System.Globalization;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Memories;

/// <summary><c>tm memory stats</c>.</summary>
internal static class MemoryStatsVerb
{
    private static readonly Argument<string> Id = new("ID")
    {
        Description = "The memory.",
        DefaultValueFactory = _ => ResourceNames.Default,
    };

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("stats", "Count what a memory holds.") { Id }, "tm memory stats main", RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        await using var connection = await session.ConnectAsync(cancellationToken);
        var stats = await connection.Client.Memories.GetMemoryStatsAsync(
            new GetMemoryStatsRequest { Name = ResourceNames.Memory(parse.GetValue(Id)!) }, cancellationToken: cancellationToken);
        if (session.IsJson)
        {
            session.Json.Write(writer => MemoryJson.Write(writer, stats));
        }
        else
        {
            session.Printer.WriteTable(["what", "count"], Rows(stats));
        }

        return ExitCode.Done;
    }

    private static IEnumerable<string[]> Rows(MemoryStats stats)
    {
        yield return ["units", Number(stats.UnitCount)];
        yield return ["distinct sources", Number(stats.DistinctSourceCount)];
        foreach (var (status, count) in stats.UnitsByStatus.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            yield return [$"status {status}", Number(count)];
        }

        foreach (var (origin, count) in stats.UnitsByOrigin.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            yield return [$"origin {origin}", Number(count)];
        }

        yield return ["last change", JsonParts.Format(stats.LastChangeTime)];
    }

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
