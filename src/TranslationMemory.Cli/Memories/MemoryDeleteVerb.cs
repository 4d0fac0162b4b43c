using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Memories;

/// <summary><c>tm memory delete</c>.</summary>
internal static class MemoryDeleteVerb
{
    private static readonly Argument<string> Id = new("ID") { Description = "The memory." };
    private static readonly Option<bool> Force = new("--force") { Description = "Delete its units too." };

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("delete", "Delete a memory; one that holds units only with --force.") { Id, Force },
        "tm memory delete old-news --force",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var name = ResourceNames.Memory(parse.GetValue(Id)!);
        await using var connection = await session.ConnectAsync(cancellationToken);
        await connection.Client.Memories.DeleteMemoryAsync(
            new DeleteMemoryRequest { Name = name, Force = parse.GetValue(Force) }, cancellationToken: cancellationToken);
        if (session.IsJson)
        {
            session.Json.Write(writer => writer.WriteString("deleted"u8, name));
        }
        else
        {
            session.Printer.Write($"Deleted {name}.");
        }

        return ExitCode.Done;
    }
}
