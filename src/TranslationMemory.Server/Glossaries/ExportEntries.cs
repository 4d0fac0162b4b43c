using Grpc.Core;
using TranslationMemory.Formats;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Files;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Glossaries;

/// <summary>Exports the entries of a glossary as a file, as they were at one moment.</summary>
internal sealed class ExportEntries(ITranslationStore store, Catalog catalog)
{
    public async Task RunAsync(
        ExportEntriesRequest request, IServerStreamWriter<ExportEntriesResponse> responses, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var glossary = check.Name("parent", request.Parent, "glossaries");
        check.Throw();
        var format = TableFormats.Require(request.Format);
        catalog.Glossary(glossary);

        // Written down first: entries have no revisions to read later, and a client that stops reading must not keep SQLite's log from being emptied.
        await using var written = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
        await EntryTableWriter.WriteAsync(written, format, store.ReadEntriesAsync(glossary, cancellationToken), cancellationToken);
        written.Position = 0;
        await using var file = new DownloadStream(
            (chunk, cancellation) => responses.WriteAsync(new ExportEntriesResponse { Chunk = chunk }, cancellation));
        await written.CopyToAsync(file, cancellationToken);
        await file.CompleteAsync(cancellationToken);
    }
}
