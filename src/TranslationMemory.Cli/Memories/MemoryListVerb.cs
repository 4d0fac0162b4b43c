using System.CommandLine;
using System.Globalization;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Memories;

/// <summary><c>tm memory list</c>.</summary>
internal static class MemoryListVerb
{
    private static readonly Option<int> Max = Options.Number("--max", "At most so many; all without it.");
    private static readonly string[] Headers = ["memory", "name", "languages", "units", "penalty"];

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("list", "List the memories.") { Max }, "tm memory list --json", RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        await using var connection = await session.ConnectAsync(cancellationToken);
        var memories = await Paging.ReadAsync<Memory>(
            parse.GetValue(Max),
            async (size, token) =>
            {
                var page = await connection.Client.Memories.ListMemoriesAsync(
                    new ListMemoriesRequest { PageSize = size, PageToken = token }, cancellationToken: cancellationToken);
                return (page.Memories, page.NextPageToken);
            },
            cancellationToken).ToListAsync(cancellationToken);
        session.WriteAll(memories, MemoryJson.Write, Headers, Row);
        return ExitCode.Done;
    }

    private static string[] Row(Memory memory) =>
    [
        ResourceNames.IdOf(memory.Name),
        memory.DisplayName,
        $"{memory.SourceLanguage} → {memory.TargetLanguage}",
        memory.UnitCount.ToString(CultureInfo.InvariantCulture),
        memory.Penalty.ToString(CultureInfo.InvariantCulture),
    ];
}
