using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Memories;
using TranslationMemory.Cli.Transfers;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Units;

/// <summary><c>tm import</c>: files of units.</summary>
internal static class ImportVerb
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Files of units.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Format = TransferOptions.Format();
    private static readonly Option<string?> Memory = Options.Text("--memory", "ID", "The memory; main without it.");
    private static readonly Option<bool> CreateMissing = new("--create") { Description = "Make the memory when it is missing." };
    private static readonly Option<string?> Author = Options.Text("--author", "NAME", "Author of units that name none.");

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("import", "Take files of units into a memory; rejected lines are told and passed over.")
        {
            Files, Format, Memory, CreateMissing, Author,
        },
        "tm import units.tsv --memory news --create",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var files = parse.GetValue(Files)!;
        var format = parse.GetValue(Format);
        FileImport.Find(files, format, session.Surroundings);
        await using var connection = await session.ConnectAsync(cancellationToken);
        var memory = await DefaultMemory.EnsureAsync(
            parse.GetValue(Memory), parse.GetValue(CreateMissing), connection.Client, session, cancellationToken);
        return await FileImport.RunAsync(
            files,
            format,
            memory,
            session,
            (stream, fileFormat, totalBytes, progress, stop) => connection.Client.Files.ImportUnitsAsync(
                new ImportUnitsSettings
                {
                    Parent = memory,
                    Format = fileFormat,
                    TotalBytes = totalBytes,
                    Author = parse.GetValue(Author) ?? string.Empty,
                },
                stream,
                progress,
                stop),
            cancellationToken);
    }
}
