using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Input;
using TranslationMemory.Cli.Transfers;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary><c>tm glossary export</c>: a glossary as a file.</summary>
internal static class GlossaryExportVerb
{
    private static readonly Argument<string> File = new("FILE")
    {
        Description = "The file; - or nothing for standard output.",
        DefaultValueFactory = _ => TextFile.Standard,
    };

    private static readonly Option<string?> Format = TransferOptions.Format();
    private static readonly Option<string?> Glossary = DefaultGlossary.Named();

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("export", "Write the entries of a glossary to a file.") { File, Format, Glossary },
        "tm glossary export terms.tsv --glossary main",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var file = parse.GetValue(File)!;
        var request = new ExportEntriesRequest
        {
            Parent = ResourceNames.Glossary(parse.GetValue(Glossary) ?? ResourceNames.Default),
            Format = FileFormats.Of(TransferOptions.OrTable(parse.GetValue(Format), file), file),
        };
        await using var connection = await session.ConnectAsync(cancellationToken);
        await FileExport.RunAsync(
            file,
            session.Surroundings,
            (stream, stop) => connection.Client.Files.ExportEntriesAsync(request, stream, stop),
            cancellationToken);
        return ExitCode.Done;
    }
}
