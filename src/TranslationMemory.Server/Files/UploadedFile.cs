using System.IO.Pipelines;
using Google.Protobuf;
using Grpc.Core;
using TranslationMemory.Server.Errors;

namespace TranslationMemory.Server.Files;

/// <summary>
/// A file that a client sends in chunks, as a stream. At most a few chunks are held: when the reader is slow, the client
/// waits.
/// </summary>
internal sealed class UploadedFile : IAsyncDisposable
{
    private const int PauseBytes = 4 * Limits.ChunkBytes;
    private const int ResumeBytes = 2 * Limits.ChunkBytes;

    private readonly Pipe _pipe = new(new PipeOptions(pauseWriterThreshold: PauseBytes, resumeWriterThreshold: ResumeBytes));
    private readonly CancellationTokenSource _stop;
    private readonly Task _receiving;
    private long _bytesReceived;

    private UploadedFile(Func<CancellationToken, Task<ByteString?>> nextChunk, CancellationToken cancellationToken)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Content = _pipe.Reader.AsStream();
        _receiving = ReceiveAsync(nextChunk, _stop.Token);
    }

    /// <summary>The file.</summary>
    public Stream Content { get; }

    /// <summary>Bytes that have come so far.</summary>
    public long BytesReceived => Interlocked.Read(ref _bytesReceived);

    /// <summary>Reads the first message of an import, which must be the settings.</summary>
    public static async Task<TSettings> ReadSettingsAsync<TRequest, TSettings>(
        IAsyncStreamReader<TRequest> requests, Func<TRequest, TSettings?> settingsOf, CancellationToken cancellationToken)
        where TSettings : class
    {
        if (await requests.MoveNext(cancellationToken) && settingsOf(requests.Current) is { } settings)
        {
            return settings;
        }

        throw RpcError.InvalidArgument("settings", "must be the first message of an import.");
    }

    /// <summary>Begins to receive the chunks behind the settings.</summary>
    public static UploadedFile Receive<TRequest>(
        IAsyncStreamReader<TRequest> requests, Func<TRequest, ByteString?> chunkOf, CancellationToken cancellationToken) =>
        new(
            async cancellation =>
            {
                if (!await requests.MoveNext(cancellation))
                {
                    return null;
                }

                return chunkOf(requests.Current) ?? throw RpcError.InvalidArgument("settings", "must be sent only once, before the chunks.");
            },
            cancellationToken);

    /// <summary>Stops receiving, whether the file was read to its end or not.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _pipe.Reader.CompleteAsync();
        await _receiving;
        _stop.Dispose();
    }

    private async Task ReceiveAsync(Func<CancellationToken, Task<ByteString?>> nextChunk, CancellationToken cancellationToken)
    {
        try
        {
            while (await nextChunk(cancellationToken) is { } chunk)
            {
                if (chunk.Length > Limits.ChunkBytes)
                {
                    throw RpcError.InvalidArgument(
                        "chunk", $"has {chunk.Length:N0} bytes; at most {Limits.ChunkBytes:N0} are allowed.", ErrorReason.MessageTooLarge);
                }

                Interlocked.Add(ref _bytesReceived, chunk.Length);
                var flushed = await _pipe.Writer.WriteAsync(chunk.Memory, cancellationToken);
                if (flushed.IsCompleted)
                {
                    break;
                }
            }

            await _pipe.Writer.CompleteAsync();
        }
        catch (Exception exception)
        {
            // The one who reads the content meets it there.
            await _pipe.Writer.CompleteAsync(exception);
        }
    }
}
