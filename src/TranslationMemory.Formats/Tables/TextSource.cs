using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TranslationMemory.Formats;

/// <summary>
/// Characters of a stream that is UTF-8, or UTF-16 with a byte order mark. Bytes that are no UTF-8 end the text with an
/// error, after everything that stands before them has been handed out.
/// </summary>
internal sealed class TextSource(Stream stream)
{
    private const int BlockSize = 32 * 1024;

    private readonly byte[] _bytes = new byte[BlockSize];
    private readonly char[] _characters = new char[BlockSize];
    private Decoder? _utf16;
    private int _pending;
    private long _position;
    private bool _began;
    private bool _ended;
    private bool _invalid;

    /// <summary>Reads the next characters; empty at the end.</summary>
    /// <exception cref="InvalidDataException">The bytes that follow are no UTF-8; the message names their position.</exception>
    public async ValueTask<ReadOnlyMemory<char>> ReadAsync(CancellationToken cancellationToken)
    {
        while (!_ended || _pending > 0)
        {
            if (_invalid)
            {
                throw new InvalidDataException($"The byte at position {_position} is no UTF-8; save the file as UTF-8.");
            }

            await FillAsync(cancellationToken);
            var written = Decode();
            if (written > 0)
            {
                return _characters.AsMemory(0, written);
            }
        }

        return default;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        do
        {
            var read = await stream.ReadAsync(_bytes.AsMemory(_pending), cancellationToken);
            _pending += read;
            _ended = read == 0;
        }
        while (!_began && !_ended && _pending < 3);

        if (!_began)
        {
            _began = true;
            SkipByteOrderMark();
        }
    }

    private void SkipByteOrderMark()
    {
        var mark = 0;
        if (_bytes.AsSpan(0, _pending).StartsWith(Encoding.UTF8.Preamble))
        {
            mark = Encoding.UTF8.Preamble.Length;
        }
        else if (_bytes.AsSpan(0, _pending) is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            mark = 2;
            _utf16 = (_bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetDecoder();
        }

        Consume(mark);
    }

    private int Decode()
    {
        if (_utf16 is not null)
        {
            _utf16.Convert(_bytes.AsSpan(0, _pending), _characters, _ended, out var taken, out var decoded, out _);
            Consume(taken);
            return decoded;
        }

        var status = Utf8.ToUtf16(_bytes.AsSpan(0, _pending), _characters, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: _ended);
        Consume(read);
        _invalid = status == OperationStatus.InvalidData;
        return written;
    }

    private void Consume(int count)
    {
        _bytes.AsSpan(count, _pending - count).CopyTo(_bytes);
        _pending -= count;
        _position += count;
    }
}
