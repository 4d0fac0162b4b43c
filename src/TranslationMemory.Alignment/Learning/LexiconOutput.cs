using System.Buffers.Binary;
using System.IO.Hashing;

namespace TranslationMemory.Alignment.Learning;

/// <summary>Writes the bytes of a lexicon and their checksum.</summary>
internal sealed class LexiconOutput(Stream stream)
{
    private readonly XxHash3 _hash = new();
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _length;

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _buffer.Length - _length)
        {
            Flush();
        }

        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Writes a number from 0 on.</summary>
    public void Write(int number)
    {
        Span<byte> bytes = stackalloc byte[5];
        var length = 0;
        for (; number > 0x7F; number >>= 7)
        {
            bytes[length++] = (byte)(number | 0x80);
        }

        bytes[length++] = (byte)number;
        Write(bytes[..length]);
    }

    /// <summary>Writes the checksum.</summary>
    public void Finish()
    {
        Flush();
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer, _hash.GetCurrentHashAsUInt64());
        stream.Write(_buffer, 0, sizeof(ulong));
    }

    private void Flush()
    {
        _hash.Append(_buffer.AsSpan(0, _length));
        stream.Write(_buffer, 0, _length);
        _length = 0;
    }
}
