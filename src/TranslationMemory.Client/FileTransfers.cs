using Google.Protobuf;
using Grpc.Core;
using TranslationMemory.Client.Internal;
using TranslationMemory.V1;

namespace TranslationMemory.Client;

/// <summary>Import and export of whole files, in chunks, with progress.</summary>
public sealed class FileTransfers
{
    private const int ChunkBytes = 256 * 1024;

    private readonly MemoryService.MemoryServiceClient _memories;
    private readonly GlossaryService.GlossaryServiceClient _glossaries;

    internal FileTransfers(MemoryService.MemoryServiceClient memories, GlossaryService.GlossaryServiceClient glossaries)
    {
        _memories = memories;
        _glossaries = glossaries;
    }

    /// <summary>Imports units. What the progress counts is stored, also when the import ends early.</summary>
    /// <param name="settings">What to import, and how.</param>
    /// <param name="file">The file, read to its end.</param>
    /// <param name="progress">Told after every stored batch; may be null.</param>
    /// <param name="cancellationToken">Ends the import; what is stored stays.</param>
    /// <exception cref="RpcException">The import failed.</exception>
    public async Task<ImportResult> ImportUnitsAsync(
        ImportUnitsSettings settings, Stream file, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        return await UploadAsync(
            stop => _memories.ImportUnits(cancellationToken: stop),
            new ImportUnitsRequest { Settings = settings },
            chunk => new ImportUnitsRequest { Chunk = chunk },
            response => (response.Progress, response.Done),
            file,
            progress,
            cancellationToken);
    }

    /// <summary>Imports term entries, as <see cref="ImportUnitsAsync"/> imports units.</summary>
    public async Task<ImportResult> ImportEntriesAsync(
        ImportEntriesSettings settings, Stream file, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        return await UploadAsync(
            stop => _glossaries.ImportEntries(cancellationToken: stop),
            new ImportEntriesRequest { Settings = settings },
            chunk => new ImportEntriesRequest { Chunk = chunk },
            response => (response.Progress, response.Done),
            file,
            progress,
            cancellationToken);
    }

    /// <summary>Writes the units of a memory to a stream.</summary>
    public async Task ExportUnitsAsync(ExportUnitsRequest request, Stream destination, CancellationToken cancellationToken)
    {
        using var call = _memories.ExportUnits(request, cancellationToken: cancellationToken);
        await foreach (var response in call.ResponseStream.ReadAllAsync(cancellationToken))
        {
            await destination.WriteAsync(response.Chunk.Memory, cancellationToken);
        }
    }

    /// <summary>Writes the entries of a glossary to a stream.</summary>
    public async Task ExportEntriesAsync(ExportEntriesRequest request, Stream destination, CancellationToken cancellationToken)
    {
        using var call = _glossaries.ExportEntries(request, cancellationToken: cancellationToken);
        await foreach (var response in call.ResponseStream.ReadAllAsync(cancellationToken))
        {
            await destination.WriteAsync(response.Chunk.Memory, cancellationToken);
        }
    }

    private static async Task<ImportResult> UploadAsync<TRequest, TResponse>(
        Func<CancellationToken, AsyncDuplexStreamingCall<TRequest, TResponse>> begin,
        TRequest settings,
        Func<ByteString, TRequest> toRequest,
        Func<TResponse, (ImportProgress? Progress, ImportResult? Done)> read,
        Stream file,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var call = begin(stop.Token);
        var sending = new Sending(stop);
        _ = sending.RunAsync(cancellation => SendAsync(call.RequestStream, settings, toRequest, file, cancellation));
        ImportResult? result = null;
        try
        {
            while (await sending.IsNextReadAsync(call.ResponseStream, cancellationToken))
            {
                var (now, done) = read(call.ResponseStream.Current);
                result = done ?? result;
                if (now is not null)
                {
                    progress?.Report(now);
                }
            }
        }
        finally
        {
            // The service may have refused the file before its end.
            await stop.CancelAsync();
        }

        return result ?? throw new RpcException(new Status(StatusCode.Internal, "The service ended the import without a result."));
    }

    private static async Task SendAsync<TRequest>(
        IClientStreamWriter<TRequest> requests,
        TRequest settings,
        Func<ByteString, TRequest> toRequest,
        Stream file,
        CancellationToken cancellationToken)
    {
        await requests.WriteAsync(settings, cancellationToken);
        var buffer = new byte[ChunkBytes];
        int read;
        while ((read = await file.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken)) > 0)
        {
            await requests.WriteAsync(toRequest(ByteString.CopyFrom(buffer, 0, read)), cancellationToken);
        }

        await requests.CompleteAsync();
    }
}
