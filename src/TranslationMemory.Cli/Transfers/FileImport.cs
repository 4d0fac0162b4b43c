using System.Globalization;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Transfers;

/// <summary>Takes files in, one behind the other, and tells what became of each.</summary>
internal static class FileImport
{
    /// <summary>How one open file is sent.</summary>
    public delegate Task<ImportResult> Send(
        Stream stream, FileFormat format, long totalBytes, IProgress<ImportProgress> progress, CancellationToken cancellationToken);

    /// <summary>Imports the files; all of them are looked for before the first is read.</summary>
    /// <param name="files">Names of the files.</param>
    /// <param name="format">What <c>--format</c> says.</param>
    /// <param name="into">Name of the memory or glossary.</param>
    /// <param name="session">Output.</param>
    /// <param name="send">Sends one file.</param>
    /// <param name="cancellationToken">Stops it; what the progress counted stays.</param>
    /// <returns><see cref="ExitCode.Rejected"/> when an item was not taken.</returns>
    public static async Task<ExitCode> RunAsync(
        IReadOnlyList<string> files, string? format, string into, Session session, Send send, CancellationToken cancellationToken)
    {
        var code = ExitCode.Done;
        foreach (var (file, path, fileFormat) in Find(files, format, session.Surroundings))
        {
            await using var stream = File.OpenRead(path);
            var result = await TransferProgress.RunAsync(
                session.Surroundings,
                Path.GetFileName(file),
                stream.Length,
                progress => send(stream, fileFormat, stream.Length, progress, cancellationToken));
            Tell(file, into, result, session);
            if (result.Totals.Rejected > 0)
            {
                code = ExitCode.Rejected;
            }
        }

        return code;
    }

    /// <summary>The files with their paths and formats.</summary>
    /// <exception cref="UsageException">One is not there, or its format is not known.</exception>
    public static IReadOnlyList<(string File, string Path, FileFormat Format)> Find(
        IReadOnlyList<string> files, string? format, Surroundings surroundings) =>
        [.. files.Select(file => (file, Input.TextFile.Require(file, surroundings), FileFormats.Of(format, file)))];

    private static void Tell(string file, string into, ImportResult result, Session session)
    {
        if (session.IsJson)
        {
            session.Json.Write(writer => ImportJson.Write(writer, file, into, result));
        }
        else
        {
            var totals = result.Totals;
            session.Printer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{file} → {into}: {totals.Created:N0} new, {totals.Updated:N0} changed, {totals.Unchanged:N0} unchanged, {totals.Rejected:N0} rejected."));
            session.Printer.Flush();
        }

        foreach (var note in result.Notes)
        {
            session.Note($"{file}: {note}");
        }

        foreach (var item in result.RejectedItems)
        {
            session.Note(string.Create(CultureInfo.InvariantCulture, $"{file}, line {item.Line}: {item.Reason}"));
        }

        var untold = result.Totals.Rejected - result.RejectedItems.Count;
        if (untold > 0)
        {
            session.Note(string.Create(CultureInfo.InvariantCulture, $"{file}: and {untold:N0} more."));
        }
    }
}
