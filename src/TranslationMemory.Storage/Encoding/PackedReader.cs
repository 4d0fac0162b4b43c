using System.Collections.Immutable;

namespace TranslationMemory.Storage;

/// <summary>Reads what a <see cref="PackedWriter"/> wrote, in the same order.</summary>
internal sealed class PackedReader(ReadOnlyMemory<byte> bytes)
{
    private int _position;

    /// <summary>True when everything was read.</summary>
    public bool AtEnd => _position == bytes.Length;

    /// <summary>Reads a number.</summary>
    /// <exception cref="InvalidDataException">No number stands here.</exception>
    public long ReadNumber()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (AtEnd)
            {
                break;
            }

            var next = bytes.Span[_position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)value;
            }
        }

        throw new InvalidDataException("A stored number is not well formed.");
    }

    /// <summary>Reads a text that may be null.</summary>
    /// <exception cref="InvalidDataException">No text stands here.</exception>
    public string? ReadTextOrNull()
    {
        var length = ReadNumber() - 1;
        if (length < 0)
        {
            return null;
        }

        if (length > bytes.Length - _position)
        {
            throw new InvalidDataException("A stored text is cut off.");
        }

        var text = ExactText.Decode(bytes.Span.Slice(_position, (int)length));
        _position += (int)length;
        return text;
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="InvalidDataException">No text stands here.</exception>
    public string ReadText() => ReadTextOrNull() ?? throw new InvalidDataException("A stored text is missing.");

    /// <summary>Reads what <see cref="PackedWriter.AddAll"/> wrote.</summary>
    /// <exception cref="InvalidDataException">No list stands here.</exception>
    public ImmutableArray<T> ReadAll<T>(Func<PackedReader, T> read)
    {
        var count = ReadNumber();
        if (count < 0 || count > bytes.Length - _position)
        {
            throw new InvalidDataException("A stored list is cut off.");
        }

        var items = ImmutableArray.CreateBuilder<T>((int)count);
        for (var i = 0; i < count; i++)
        {
            items.Add(read(this));
        }

        return items.MoveToImmutable();
    }
}
