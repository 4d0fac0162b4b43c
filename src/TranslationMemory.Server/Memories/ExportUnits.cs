using Grpc.Core;
using TranslationMemory.Formats;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Files;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Memories;

/// <summary>Exports the units of a memory as a file, as they were at one moment.</summary>
internal sealed class ExportUnits(ITranslationStore store, Catalog catalog)
{
    public async Task RunAsync(
        ExportUnitsRequest request, IServerStreamWriter<ExportUnitsResponse> responses, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var memory = check.Name("parent", request.Parent, "memories");
        check.Throw();
        var format = TableFormats.Require(request.Format);
        catalog.Memory(memory);

        await using var file = new DownloadStream(
            (chunk, cancellation) => responses.WriteAsync(new ExportUnitsResponse { Chunk = chunk }, cancellation));
        await UnitTableWriter.WriteAsync(file, format, store.ReadUnitsAsync(memory, cancellationToken), cancellationToken);
        await file.CompleteAsync(cancellationToken);
    }
}
