using Google.Protobuf;

namespace TranslationMemory.Server.Files;

/// <summary>A write-only stream whose bytes leave as chunks; the client's reading sets the pace.</summary>
internal sealed class DownloadStream(Func<ByteString, CancellationToken, Task> send) : Stream
{
    private const int ChunkBytes = 256 * 1024;

    private readonly byte[] _buffer = new byte[ChunkBytes];
    private int _filled;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            var taken = Math.Min(buffer.Length, _buffer.Length - _filled);
            buffer[..taken].CopyTo(_buffer.AsMemory(_filled));
            _filled += taken;
            buffer = buffer[taken..];
            if (_filled == _buffer.Length)
            {
                await SendAsync(cancellationToken);
            }
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Chunks are sent when they are full; only <see cref="CompleteAsync"/> sends a part of one.</summary>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Sends what is left.</summary>
    public Task CompleteAsync(CancellationToken cancellationToken) =>
        _filled == 0 ? Task.CompletedTask : SendAsync(cancellationToken);

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("Chunks are sent asynchronously.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        var chunk = ByteString.CopyFrom(_buffer, 0, _filled);
        _filled = 0;
        await send(chunk, cancellationToken);
    }
}
