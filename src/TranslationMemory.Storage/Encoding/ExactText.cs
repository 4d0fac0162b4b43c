using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TranslationMemory.Storage;

/// <summary>
/// Any .NET string as bytes and back without a loss: UTF-8, and a surrogate that stands alone as the three bytes that
/// UTF-8 would have given it (WTF-8, https://simonsapin.github.io/wtf-8/). Columns hold it as BLOB, because SQLite's TEXT
/// ends at NUL for many of its functions and the driver turns a lone surrogate into U+FFFD.
/// </summary>
internal static class ExactText
{
    private const int SurrogateBytes = 3;

    /// <summary>The bytes of a text.</summary>
    public static byte[] Encode(string text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return buffer.AsSpan(0, Encode(text, buffer)).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes the bytes of a text; three bytes for each code unit always suffice.</summary>
    /// <returns>Number of bytes written.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> destination)
    {
        var written = 0;
        while (true)
        {
            var status = Utf8.FromUtf16(
                text, destination[written..], out var read, out var count, replaceInvalidSequences: false);
            written += count;
            text = text[read..];
            if (status is OperationStatus.Done)
            {
                return written;
            }

            if (status is OperationStatus.DestinationTooSmall)
            {
                throw new ArgumentException("The destination is too small.", nameof(destination));
            }

            var surrogate = text[0];
            destination[written] = (byte)(0xE0 | (surrogate >> 12));
            destination[written + 1] = (byte)(0x80 | ((surrogate >> 6) & 0x3F));
            destination[written + 2] = (byte)(0x80 | (surrogate & 0x3F));
            written += SurrogateBytes;
            text = text[1..];
        }
    }

    /// <summary>The text of bytes that <see cref="Encode(string)"/> made.</summary>
    /// <exception cref="InvalidDataException">They were not made by it.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return string.Empty;
        }

        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return new string(buffer.AsSpan(0, Decode(bytes, buffer)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int Decode(ReadOnlySpan<byte> bytes, Span<char> destination)
    {
        var written = 0;
        while (true)
        {
            var status = Utf8.ToUtf16(
                bytes, destination[written..], out var read, out var count, replaceInvalidSequences: false);
            written += count;
            bytes = bytes[read..];
            if (status is OperationStatus.Done)
            {
                return written;
            }

            destination[written++] = DecodeSurrogate(bytes);
            bytes = bytes[SurrogateBytes..];
        }
    }

    private static char DecodeSurrogate(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < SurrogateBytes || bytes[0] != 0xED || bytes[1] is < 0xA0 or > 0xBF || (bytes[2] & 0xC0) != 0x80)
        {
            throw new InvalidDataException("A stored text is not well formed.");
        }

        return (char)(0xD000 | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F));
    }
}
