using System.Globalization;
using System.Text;

namespace TranslationMemory.Formats;

/// <summary>Escapes with a backslash.</summary>
internal static class Backslash
{
    /// <summary>Replaces escapes; a backslash that begins none stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="meaning">The character that a letter behind a backslash stands for; null when it is no escape.</param>
    public static string Decode(string text, Func<char, char?> meaning)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && meaning(text[i + 1]) is { } character)
            {
                result.Append(character);
                i++;
            }
            else if (CodeUnit(text.AsSpan(i)) is { } unit)
            {
                result.Append(unit);
                i += 5;
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static char? CodeUnit(ReadOnlySpan<char> text) =>
        text.Length >= 6 && text[0] == '\\' && text[1] == 'u'
        && ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
