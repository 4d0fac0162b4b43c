using Grpc.Core;
using TranslationMemory.Formats;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Files;
using TranslationMemory.Server.Hosting;
using TranslationMemory.Server.Requests;
using TranslationMemory.Terminology;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Glossaries;

/// <summary>Imports a file of entries into a glossary; an id that is there is replaced.</summary>
internal sealed class ImportEntries(EntryWriter writer, Catalog catalog, ILogger<ImportEntries> logger)
{
    public async Task RunAsync(
        IAsyncStreamReader<ImportEntriesRequest> requests,
        IServerStreamWriter<ImportEntriesResponse> responses,
        CancellationToken cancellationToken)
    {
        var settings = await UploadedFile.ReadSettingsAsync(requests, request => request.Settings, cancellationToken);
        var check = new RequestCheck();
        var glossary = check.Name("settings.parent", settings.Parent, "glossaries");
        check.BoundedText("settings.request_id", settings.RequestId, Limits.RequestId);
        check.Throw();
        var format = TableFormats.Require(settings.Format);
        catalog.Glossary(glossary);

        await using var file = UploadedFile.Receive(
            requests, request => request.ContentCase == ImportEntriesRequest.ContentOneofCase.Chunk ? request.Chunk : null, cancellationToken);
        var batches = new ImportBatches<TermEntry>
        {
            ToItem = (row, problems) => Checked(((EntryRow)row).Entry, problems),
            Excerpt = entry => string.Join(" · ", entry.Terms.Select(term => term.Text)),
            TextLength = entry => entry.Definition.Length + entry.Note.Length + entry.Terms.Sum(term => term.Text.Length),
            RequestId = settings.RequestId,
            StoreAsync = async (entries, requestId) =>
                (await writer.StoreAsync(glossary, entries, replace: true, requestId, cancellationToken)).Select(stored => stored.Outcome),
            ReportAsync = progress => responses.WriteAsync(new ImportEntriesResponse { Progress = progress }, cancellationToken),
        };
        var result = await batches.RunAsync(EntryTableReader.ReadAsync(file.Content, format, glossary, cancellationToken), file, cancellationToken);
        Log.Imported(
            logger, settings.Parent, result.Totals.Created, result.Totals.Updated, result.Totals.Unchanged, result.Totals.Rejected);
        await responses.WriteAsync(new ImportEntriesResponse { Done = result }, cancellationToken);
    }

    private static TermEntry Checked(TermEntry entry, RequestCheck check)
    {
        // An entry without an id gets one from the store.
        foreach (var (field, problem) in TermEntryRules.Validate(entry).Where(problem => entry.Id.Length > 0 || problem.Field != "id"))
        {
            check.Problem(field, $"{problem}.");
        }

        return entry;
    }
}
