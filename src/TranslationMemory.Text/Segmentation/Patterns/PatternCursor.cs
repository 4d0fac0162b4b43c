using System.Globalization;
using System.Text;

namespace TranslationMemory.Text;

/// <summary>A reading position in a pattern.</summary>
internal sealed class PatternCursor(string pattern)
{
    public int Position { get; private set; }

    public bool AtEnd => Position >= pattern.Length;

    /// <summary>The next UTF-16 code unit; NUL at the end.</summary>
    public char Peek => AtEnd ? '\0' : pattern[Position];

    public bool LooksAt(string text) => string.CompareOrdinal(pattern, Position, text, 0, text.Length) == 0;

    public bool Skip(string text)
    {
        if (!LooksAt(text))
        {
            return false;
        }

        Position += text.Length;
        return true;
    }

    public char Next() => AtEnd ? throw Fault("the pattern ends too early.") : pattern[Position++];

    /// <summary>Reads one code point.</summary>
    public int NextCodePoint()
    {
        if (AtEnd)
        {
            throw Fault("the pattern ends too early.");
        }

        Rune.DecodeFromUtf16(pattern.AsSpan(Position), out var rune, out var length);
        var value = length == 1 ? pattern[Position] : rune.Value;
        Position += length;
        return value;
    }

    /// <summary>Reads up to a mark, which is read over.</summary>
    public string Until(string mark)
    {
        var end = pattern.IndexOf(mark, Position, StringComparison.Ordinal);
        if (end < 0)
        {
            throw Fault($"'{mark}' is missing.");
        }

        var text = pattern[Position..end];
        Position = end + mark.Length;
        return text;
    }

    /// <summary>Reads the longest run of characters that pass a test, at most so many.</summary>
    public string While(Func<char, bool> test, int most = int.MaxValue)
    {
        var start = Position;
        while (!AtEnd && Position - start < most && test(pattern[Position]))
        {
            Position++;
        }

        return pattern[start..Position];
    }

    /// <summary>Reads exactly so many hexadecimal digits.</summary>
    public int Hex(int digits)
    {
        var text = While(char.IsAsciiHexDigit, digits);
        return text.Length == digits ? CodePoint(text) : throw Fault($"{digits} hexadecimal digits are wanted here.");
    }

    /// <summary>Turns hexadecimal digits into a code point.</summary>
    public int CodePoint(string hex) =>
        int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 0x10FFFF
            ? value
            : throw Fault($"'{hex}' is no code point.");

    public IcuPatternException Fault(string message) => new(message, Position);
}
