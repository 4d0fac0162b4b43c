using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Transfers;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary><c>tm glossary import</c>: files of entries, or all tables of a directory.</summary>
internal static class GlossaryImportVerb
{
    private static readonly Argument<string[]> Files = new("FILE|DIR")
    {
        Description = "Files of entries; of a directory every .tsv and .csv.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Format = TransferOptions.Format();
    private static readonly Option<string?> Glossary = DefaultGlossary.Named();
    private static readonly Option<bool> CreateMissing = new("--create") { Description = "Make the glossary when it is missing." };

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("import", "Take files of entries into a glossary; rejected lines are told and passed over.")
        {
            Files, Format, Glossary, CreateMissing,
        },
        "tm glossary import glossary/",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        string[] files = [.. parse.GetValue(Files)!.SelectMany(file => GlossaryFiles.Expand(file, session.Surroundings))];
        var format = parse.GetValue(Format);
        FileImport.Find(files, format, session.Surroundings);
        await using var connection = await session.ConnectAsync(cancellationToken);
        var glossary = await DefaultGlossary.EnsureAsync(
            parse.GetValue(Glossary), parse.GetValue(CreateMissing), connection.Client, session, cancellationToken);
        return await FileImport.RunAsync(
            files,
            format,
            glossary,
            session,
            (stream, fileFormat, totalBytes, progress, stop) => connection.Client.Files.ImportEntriesAsync(
                new ImportEntriesSettings { Parent = glossary, Format = fileFormat, TotalBytes = totalBytes },
                stream,
                progress,
                stop),
            cancellationToken);
    }
}
