using System.Buffers;
using System.Text;

namespace TranslationMemory.Storage;

/// <summary>
/// Writes values one behind the other, each so that its end is known: numbers with seven bits to the byte, texts as
/// their length and their exact bytes. Used for lists inside one column and as the input of content hashes;
/// JSON would not do, because it cannot carry a lone surrogate.
/// </summary>
internal sealed class PackedWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    /// <summary>Forgets what was written, keeps the memory.</summary>
    public void Clear() => _buffer.ResetWrittenCount();

    /// <summary>Writes a number; small ones that are not negative take one byte.</summary>
    public PackedWriter Add(long value)
    {
        var rest = (ulong)value;
        var span = _buffer.GetSpan(10);
        var count = 0;
        while (rest >= 0x80)
        {
            span[count++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        span[count++] = (byte)rest;
        _buffer.Advance(count);
        return this;
    }

    /// <summary>Writes a text; null differs from empty.</summary>
    public PackedWriter Add(string? text)
    {
        if (text is null)
        {
            return Add(0);
        }

        // The length is not known before the text is written: write behind the room for it, then move up.
        const int Room = 10;
        var span = _buffer.GetSpan(Room + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = ExactText.Encode(text, span[Room..]);
        var bytes = span.Slice(Room, length);
        Add(length + 1L);
        bytes.CopyTo(_buffer.GetSpan(length));
        _buffer.Advance(length);
        return this;
    }

    /// <summary>Writes the number of items, then each item.</summary>
    public PackedWriter AddAll<T>(IReadOnlyCollection<T> items, Action<PackedWriter, T> add)
    {
        Add(items.Count);
        foreach (var item in items)
        {
            add(this, item);
        }

        return this;
    }

    /// <summary>What was written, as an array.</summary>
    public byte[] ToArray() => Written.ToArray();
}
