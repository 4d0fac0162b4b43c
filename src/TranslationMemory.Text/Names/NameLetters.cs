using System.Globalization;
using System.Text;

namespace TranslationMemory.Text.Names;

/// <summary>Writes names in the letters that are compared: Arabic letters of the exact key, small letters a–z, single spaces between words.</summary>
internal static class NameLetters
{
    /// <summary>Most letters and spaces of a name that is compared.</summary>
    public const int Longest = 96;

    private const char FirstAccented = '\u00C0';

    /// <summary>Letters up to U+1EFF as ASCII writes them; empty for what is no Latin letter.</summary>
    private static readonly string[] Ascii = AsciiLetters();

    /// <summary>Writes the letters of an Arabic name; marks and punctuation fall away, a hyphen becomes a space.</summary>
    /// <returns>Number of characters; -1 when the name is too long.</returns>
    public static int WriteArabic(ReadOnlySpan<char> name, Span<char> destination)
    {
        Span<char> key = stackalloc char[4 * Longest];
        if (name.Length > key.Length || !ExactKey.TryWrite(name, TextLanguage.Arabic, key, [], out var length))
        {
            return -1;
        }

        var written = 0;
        foreach (var c in key[..length])
        {
            if (!TryAppend(destination, ref written, IsSpace(c) ? ' ' : ScriptDetector.IsArabicLetter(c) ? c : '\0'))
            {
                return -1;
            }
        }

        return TrimEnd(destination, written);
    }

    /// <summary>Writes the letters of a Latin name, without accents.</summary>
    /// <returns>Number of characters; -1 when the name is too long.</returns>
    public static int WriteLatin(ReadOnlySpan<char> name, Span<char> destination)
    {
        var written = 0;
        foreach (var c in name)
        {
            if (char.IsAsciiLetter(c) || IsSpace(c))
            {
                if (!TryAppend(destination, ref written, IsSpace(c) ? ' ' : (char)(c | 0x20)))
                {
                    return -1;
                }

                continue;
            }

            foreach (var letter in c - FirstAccented is var index and >= 0 && index < Ascii.Length ? Ascii[index] : string.Empty)
            {
                if (!TryAppend(destination, ref written, letter))
                {
                    return -1;
                }
            }
        }

        return TrimEnd(destination, written);
    }

    private static bool TryAppend(Span<char> destination, ref int written, char c)
    {
        if (c == '\0' || (c == ' ' && (written == 0 || destination[written - 1] == ' ')))
        {
            return true;
        }

        if (written == Longest)
        {
            return false;
        }

        destination[written++] = c;
        return true;
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int length) => length > 0 && text[length - 1] == ' ' ? length - 1 : length;

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011' or '_';

    private static string[] AsciiLetters()
    {
        var letters = Enumerable.Repeat(string.Empty, 0x1F00 - FirstAccented).ToArray();
        for (var i = 0; i < letters.Length; i++)
        {
            var decomposed = ((char)(FirstAccented + i)).ToString().Normalize(NormalizationForm.FormD);
            if (char.IsAsciiLetter(decomposed[0])
                && decomposed.Skip(1).All(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark))
            {
                letters[i] = decomposed[..1].ToLowerInvariant();
            }
        }

        foreach (var row in NameTables.Rows("latin-letters"))
        {
            letters[row[0][0] - FirstAccented] = row[1];
            if (char.ToUpperInvariant(row[0][0]) is >= FirstAccented and var capital)
            {
                letters[capital - FirstAccented] = row[1];
            }
        }

        return letters;
    }
}
