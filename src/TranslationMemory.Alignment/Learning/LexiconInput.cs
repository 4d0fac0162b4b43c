using System.Buffers.Binary;
using System.IO.Hashing;

namespace TranslationMemory.Alignment.Learning;

/// <summary>Reads what a <see cref="LexiconOutput"/> wrote.</summary>
internal sealed class LexiconInput(Stream stream)
{
    private readonly XxHash3 _hash = new();
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _length;
    private int _position;

    /// <summary>Reads as many bytes as there is room for.</summary>
    /// <exception cref="InvalidDataException">There are fewer.</exception>
    public void Read(Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_position == _length)
            {
                Refill();
            }

            var part = Math.Min(bytes.Length, _length - _position);
            _buffer.AsSpan(_position, part).CopyTo(bytes);
            _position += part;
            bytes = bytes[part..];
        }
    }

    /// <summary>Reads a number.</summary>
    /// <param name="most">The largest that may stand here.</param>
    /// <param name="what">What it is, for the message.</param>
    /// <exception cref="InvalidDataException">There is none, or a larger one.</exception>
    public int Number(int most, string what)
    {
        var number = 0L;
        Span<byte> next = stackalloc byte[1];
        for (var shift = 0; shift < 35; shift += 7)
        {
            Read(next);
            number |= (long)(next[0] & 0x7F) << shift;
            if (next[0] < 0x80)
            {
                return number <= most ? (int)number : throw Damaged(what);
            }
        }

        throw Damaged(what);
    }

    /// <summary>Reads the checksum and compares it.</summary>
    /// <exception cref="InvalidDataException">It is another one, or something stands behind it.</exception>
    public void Finish()
    {
        _hash.Append(_buffer.AsSpan(0, _position));
        var sum = _hash.GetCurrentHashAsUInt64();
        _buffer.AsSpan(_position.._length).CopyTo(_buffer);
        (_length, _position) = (_length - _position, 0);
        _length += stream.ReadAtLeast(_buffer.AsSpan(_length), Math.Max(0, sizeof(ulong) + 1 - _length), throwOnEndOfStream: false);
        if (_length != sizeof(ulong) || BinaryPrimitives.ReadUInt64LittleEndian(_buffer) != sum)
        {
            throw new InvalidDataException("The lexicon is damaged: its checksum does not agree.");
        }
    }

    private static InvalidDataException Damaged(string what) => new($"The lexicon is damaged: the {what} is too large.");

    private void Refill()
    {
        _hash.Append(_buffer.AsSpan(0, _length));
        (_length, _position) = (stream.Read(_buffer, 0, _buffer.Length), 0);
        if (_length == 0)
        {
            throw new InvalidDataException("The lexicon is cut off.");
        }
    }
}
