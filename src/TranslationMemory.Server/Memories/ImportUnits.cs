using Grpc.Core;
using TranslationMemory.Formats;
using TranslationMemory.Matching;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Files;
using TranslationMemory.Server.Hosting;
using TranslationMemory.Server.Requests;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Memories;

/// <summary>Imports a file of units into a memory.</summary>
internal sealed class ImportUnits(UnitWriter writer, Catalog catalog, ILogger<ImportUnits> logger)
{
    public async Task RunAsync(
        IAsyncStreamReader<ImportUnitsRequest> requests,
        IServerStreamWriter<ImportUnitsResponse> responses,
        CancellationToken cancellationToken)
    {
        var settings = await UploadedFile.ReadSettingsAsync(requests, request => request.Settings, cancellationToken);
        var check = new RequestCheck();
        var memory = check.Name("settings.parent", settings.Parent, "memories");
        check.BoundedText("settings.author", settings.Author, Limits.ShortText);
        check.BoundedText("settings.request_id", settings.RequestId, Limits.RequestId);
        check.Throw();
        var format = TableFormats.Require(settings.Format);
        var record = catalog.Memory(memory);

        await using var file = UploadedFile.Receive(
            requests, request => request.ContentCase == ImportUnitsRequest.ContentOneofCase.Chunk ? request.Chunk : null, cancellationToken);
        var batches = new ImportBatches<TranslationUnit>
        {
            ToItem = (row, problems) => ToUnit((UnitRow)row, memory, problems),
            Excerpt = unit => unit.SourceText,
            TextLength = unit => unit.SourceText.Length + unit.TargetText.Length,
            RequestId = settings.RequestId,
            StoreAsync = async (units, requestId) =>
                (await writer.StoreAsync(memory, units, settings.Author, requestId, cancellationToken)).Select(stored => stored.Outcome),
            ReportAsync = progress => responses.WriteAsync(new ImportUnitsResponse { Progress = progress }, cancellationToken),
        };
        var defaults = new UnitTableDefaults(record.SourceLanguage, record.TargetLanguage, settings.Author);
        var result = await batches.RunAsync(UnitTableReader.ReadAsync(file.Content, format, defaults, cancellationToken), file, cancellationToken);
        Log.Imported(
            logger, settings.Parent, result.Totals.Created, result.Totals.Updated, result.Totals.Unchanged, result.Totals.Rejected);
        await responses.WriteAsync(new ImportUnitsResponse { Done = result }, cancellationToken);
    }

    private static TranslationUnit ToUnit(UnitRow row, string memory, RequestCheck check)
    {
        check.BoundedText("author", row.Author, Limits.ShortText);
        check.BoundedText("document", row.Context.Document, MetadataRules.ValueLength);
        check.BoundedText("segment_id", row.Context.SegmentId, MetadataRules.ValueLength);
        return new TranslationUnit
        {
            Memory = memory,
            Id = string.Empty,
            SourceLanguage = row.SourceLanguage,
            TargetLanguage = row.TargetLanguage,
            SourceText = row.SourceText,
            TargetText = row.TargetText,
            Context = row.Context,
            Status = row.Status,
            Origin = row.Origin,
            Author = row.Author,
            Metadata = MetadataRules.Read("meta", row.Metadata, check),
        };
    }
}
