using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Input;
using TranslationMemory.Cli.Transfers;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Units;

/// <summary><c>tm export</c>: a memory as a file.</summary>
internal static class ExportVerb
{
    private static readonly Argument<string> File = new("FILE")
    {
        Description = "The file; - or nothing for standard output.",
        DefaultValueFactory = _ => TextFile.Standard,
    };

    private static readonly Option<string?> Format = TransferOptions.Format();
    private static readonly Option<string> Memory = new("--memory")
    {
        HelpName = "ID",
        Description = "The memory.",
        DefaultValueFactory = _ => ResourceNames.Default,
    };

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("export", "Write the units of a memory to a file.") { File, Format, Memory },
        "tm export units.tsv --memory news",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var file = parse.GetValue(File)!;
        var request = new ExportUnitsRequest
        {
            Parent = ResourceNames.Memory(parse.GetValue(Memory)!),
            Format = FileFormats.Of(TransferOptions.OrTable(parse.GetValue(Format), file), file),
        };
        await using var connection = await session.ConnectAsync(cancellationToken);
        await FileExport.RunAsync(
            file,
            session.Surroundings,
            (stream, stop) => connection.Client.Files.ExportUnitsAsync(request, stream, stop),
            cancellationToken);
        return ExitCode.Done;
    }
}
