using System.Text;

namespace TranslationMemory.Formats;

/// <summary>
/// The characters of an XML file for a parser, which reads them asynchronously. The parser may take so many at a time as
/// the limit of a tag allows, until <see cref="Renew"/> gives it as many again: what it must hold as a whole stays small.
/// </summary>
internal sealed class XmlText(Stream stream, FileLimits limits, CancellationToken cancellationToken) : TextReader
{
    private const int BlockSize = 64 * 1024;

    private readonly byte[] _bytes = new byte[BlockSize];
    private Decoder? _decoder;
    private XmlEncoding? _encoding;
    private int _start;
    private int _end;
    private long _position;
    private long _allowed;
    private bool _ended;
    private bool _invalid;

    /// <summary>What the file says wrongly of itself; null when it is right or not begun.</summary>
    public string? Note => _encoding?.Note;

    /// <summary>Lets the parser read on.</summary>
    public void Renew() => _allowed = limits.TagLength;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">Bytes are wrong, or a part of the file is longer than the limits allow.</exception>
    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken ignored = default)
    {
        if (_invalid)
        {
            throw Unreadable();
        }

        if (_allowed < 0)
        {
            throw new InvalidDataException($"A tag, attribute, comment or declaration is longer than {limits.TagLength} characters.");
        }

        while (true)
        {
            if (_start == _end && !_ended)
            {
                await FillAsync();
            }

            var block = _bytes.AsMemory(_start, _end - _start);
            _decoder!.Convert(block.Span, buffer.Span, flush: _ended, out var taken, out var written, out _);
            _start += taken;
            if (written == 0 && !_ended)
            {
                continue;
            }

            return Accept(buffer.Span[..written], taken);
        }
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(char[] buffer, int index, int count) => ReadAsync(buffer.AsMemory(index, count), cancellationToken).AsTask();

    private int Accept(ReadOnlySpan<char> characters, int bytes)
    {
        var length = characters.IndexOf(XmlEncoding.Unreadable);
        if (length < 0)
        {
            _position += bytes;
            _allowed -= characters.Length;
            return characters.Length;
        }

        _position += _encoding!.Encoding.GetByteCount(characters[..length]);
        _invalid = true;
        return length > 0 ? length : throw Unreadable();
    }

    private InvalidDataException Unreadable() =>
        new($"The byte at position {_position} cannot be read as {_encoding!.Encoding.WebName}, which the file says or looks like; save it as UTF-8.");

    private async ValueTask FillAsync()
    {
        _start = 0;
        _end = await stream.ReadAtLeastAsync(_bytes, _encoding is null ? BlockSize : 1, throwOnEndOfStream: false, cancellationToken);
        _ended = _end == 0;
        if (_encoding is null)
        {
            _encoding = XmlEncoding.Detect(_bytes.AsSpan(0, _end));
            _decoder = _encoding.Encoding.GetDecoder();
            _start = _encoding.MarkLength;
            _position = _start;
        }
    }
}
