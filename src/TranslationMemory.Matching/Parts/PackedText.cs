using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace TranslationMemory.Matching;

/// <summary>
/// Strings and numbers as bytes. A string is its length and its UTF-8; one with a surrogate that stands alone is its
/// UTF-16, so that every string comes back as it was. Equal strings are equal bytes.
/// </summary>
internal static class PackedText
{
    private const int BitsOfKind = 2;
    private const uint Missing = 0;
    private const uint Utf8Text = 1;
    private const uint Utf16Text = 2;

    /// <summary>Appends a string, or that there is none.</summary>
    public static void Write(IBufferWriter<byte> destination, string? text)
    {
        if (text is null)
        {
            WriteNumber(destination, Missing);
            return;
        }

        var room = ArrayPool<byte>.Shared.Rent(text.Length * 3);
        try
        {
            if (Utf8.FromUtf16(text, room, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
            {
                WriteNumber(destination, ((ulong)written << BitsOfKind) | Utf8Text);
                destination.Write(room.AsSpan(0, written));
            }
            else
            {
                WriteNumber(destination, ((ulong)(text.Length * sizeof(char)) << BitsOfKind) | Utf16Text);
                destination.Write(MemoryMarshal.AsBytes(text.AsSpan()));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    /// <summary>A string as <see cref="Write"/> puts it.</summary>
    public static byte[] Of(string text)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + 2);
        Write(bytes, text);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Appends a number.</summary>
    public static void WriteNumber(IBufferWriter<byte> destination, ulong number)
    {
        var room = destination.GetSpan(10);
        var length = 0;
        for (; number >= 0x80; number >>= 7)
        {
            room[length++] = (byte)(number | 0x80);
        }

        room[length++] = (byte)number;
        destination.Advance(length);
    }

    /// <summary>Reads a number and steps behind it.</summary>
    public static ulong ReadNumber(scoped ref ReadOnlySpan<byte> bytes)
    {
        var number = 0UL;
        for (var i = 0; ; i++)
        {
            number |= (ulong)(bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return number;
            }
        }
    }

    /// <summary>Reads a string and steps behind it; null when there is none.</summary>
    public static string? Read(ref ReadOnlySpan<byte> bytes)
    {
        var head = ReadNumber(ref bytes);
        var text = bytes[..checked((int)(head >> BitsOfKind))];
        bytes = bytes[text.Length..];
        return ((uint)head & ((1 << BitsOfKind) - 1)) switch
        {
            Missing => null,
            Utf8Text => Encoding.UTF8.GetString(text),
            _ => new string(MemoryMarshal.Cast<byte, char>(text)),
        };
    }

    /// <summary>Reads a string that must be there.</summary>
    public static string ReadText(ref ReadOnlySpan<byte> bytes) =>
        Read(ref bytes) ?? throw new SnapshotException("A text is missing.");

    /// <summary>Steps over a string.</summary>
    /// <returns>Its bytes, length included.</returns>
    public static ReadOnlySpan<byte> Skip(scoped ref ReadOnlySpan<byte> bytes)
    {
        var whole = bytes;
        var length = checked((int)(ReadNumber(ref bytes) >> BitsOfKind));
        bytes = bytes[length..];
        return whole[..(whole.Length - bytes.Length)];
    }
}
