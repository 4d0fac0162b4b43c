using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace TranslationMemory.Formats;

/// <summary>How the bytes of an XML file become characters.</summary>
/// <param name="Encoding">The encoding. What it cannot read becomes <see cref="Unreadable"/>.</param>
/// <param name="MarkLength">Length of the byte order mark, in bytes.</param>
/// <param name="Note">What the file says wrongly of itself; null when it is right.</param>
internal sealed partial record XmlEncoding(Encoding Encoding, int MarkLength, string? Note = null)
{
    /// <summary>Stands for bytes that the encoding does not know; no XML file may hold it.</summary>
    public const char Unreadable = '\uFFFF';

    private static readonly DecoderFallback Fallback = new DecoderReplacementFallback("\uFFFF");

    /// <summary>Tells the encoding by the byte order mark, by the first characters, or by the declaration.</summary>
    /// <param name="start">The beginning of the file.</param>
    /// <exception cref="InvalidDataException">The declared encoding is not known.</exception>
    public static XmlEncoding Detect(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(Known("utf-8")!, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => new(Known("utf-32")!, 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => new(Known("utf-32BE")!, 4),
        [0xFF, 0xFE, ..] => new(Known("utf-16")!, 2),
        [0xFE, 0xFF, ..] => new(Known("utf-16BE")!, 2),
        [(byte)'<', 0x00, ..] => new(Known("utf-16")!, 0),
        [0x00, (byte)'<', ..] => new(Known("utf-16BE")!, 0),
        _ => Declared(start),
    };

    private static XmlEncoding Declared(ReadOnlySpan<byte> start)
    {
        var name = Declaration().Match(Encoding.Latin1.GetString(start[..Math.Min(start.Length, 1024)])).Groups["name"].Value;
        if (name.Length == 0 || string.Equals(name, "utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return new(Known("utf-8")!, 0);
        }

        var encoding = Known(name) ?? throw new InvalidDataException($"The encoding '{name}' is not known; save the file as UTF-8.");
        if (!encoding.IsSingleByte && encoding.GetByteCount("<") > 1)
        {
            return new(Known("utf-8")!, 0, $"The file says that it is {name}, but it is not; it was read as UTF-8.");
        }

        return IsLikelyUtf8(start)
            ? new(Known("utf-8")!, 0, $"The file says that it is {name}, but it is UTF-8 and was read so.")
            : new(encoding, 0);
    }

    // In no other encoding does a text of more than a few letters beyond ASCII happen to be UTF-8.
    private static bool IsLikelyUtf8(ReadOnlySpan<byte> start)
    {
        const int Enough = 12;
        var beyondAscii = 0;
        foreach (var value in start)
        {
            beyondAscii += value >= 0x80 ? 1 : 0;
        }

        var last = start.Length;
        while (last > 0 && start.Length - last < 3 && start[last - 1] >= 0x80)
        {
            last--;
        }

        return beyondAscii >= Enough && Utf8.IsValid(start[..last]);
    }

    private static Encoding? Known(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, Fallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, Fallback);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[A-Za-z0-9._:-]+)["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
