using System.IO.Compression;

namespace TranslationMemory.Formats;

/// <summary>The content of a file that may be compressed by gzip, which its first two bytes tell. A bomb ends with an error.</summary>
internal sealed class ExpandedStream : ForwardStream
{
    private readonly CountedStream _compressed;
    private readonly GZipStream _expanded;
    private readonly FileLimits _limits;
    private long _length;

    private ExpandedStream(Stream compressed, FileLimits limits)
    {
        _compressed = new CountedStream(compressed);
        _expanded = new GZipStream(_compressed, CompressionMode.Decompress, leaveOpen: true);
        _limits = limits;
    }

    /// <summary>The content of a stream, which stays open.</summary>
    public static async ValueTask<Stream> OpenAsync(Stream stream, FileLimits limits, CancellationToken cancellationToken)
    {
        var start = new byte[2];
        var length = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        var whole = new PrefixedStream(start.AsMemory(0, length), stream);
        return start is [0x1F, 0x8B] ? new ExpandedStream(whole, limits) : whole;
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await _expanded.ReadAsync(buffer, cancellationToken);
        _length += read;
        return _length <= _limits.UncheckedBytes || _length <= _compressed.Count * _limits.ExpansionRatio
            ? read
            : throw new InvalidDataException(
                $"The compressed file grows more than {_limits.ExpansionRatio} times; expand it yourself when it is really what you want to read.");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _expanded.Dispose();
        }

        base.Dispose(disposing);
    }

    private sealed class CountedStream(Stream inner) : ForwardStream
    {
        public long Count { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await inner.ReadAsync(buffer, cancellationToken);
            Count += read;
            return read;
        }
    }

    private sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest) : ForwardStream
    {
        private ReadOnlyMemory<byte> _prefix = prefix;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_prefix.IsEmpty)
            {
                return rest.ReadAsync(buffer, cancellationToken);
            }

            var length = Math.Min(_prefix.Length, buffer.Length);
            _prefix[..length].CopyTo(buffer);
            _prefix = _prefix[length..];
            return ValueTask.FromResult(length);
        }
    }
}
