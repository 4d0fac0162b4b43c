namespace TranslationMemory.Text;

/// <summary>Tells the language of a text by its letters.</summary>
public static class ScriptDetector
{
    /// <summary>
    /// The language of most letters. A tie goes to Arabic, which quotes Latin names much more often than English quotes Arabic ones;
    /// a text without letters of either script is English, whose rules leave it alone.
    /// </summary>
    public static TextLanguage Detect(ReadOnlySpan<char> text)
    {
        var arabic = 0;
        var latin = 0;
        foreach (var c in text)
        {
            if (IsArabicLetter(c))
            {
                arabic++;
            }
            else if (IsLatinLetter(c))
            {
                latin++;
            }
        }

        return arabic > 0 && arabic >= latin ? TextLanguage.Arabic : TextLanguage.English;
    }

    /// <summary>True for a letter of Arabic script, presentation forms among them.</summary>
    internal static bool IsArabicLetter(char c) =>
        c is (>= '\u0620' and <= '\u08FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')
        && char.IsLetter(c) && c is not ('\u0640' or (>= '\u0700' and <= '\u074F') or (>= '\u0780' and <= '\u085F'));

    /// <summary>True for a letter of Latin script, accented and full-width ones among them.</summary>
    internal static bool IsLatinLetter(char c) =>
        char.IsAsciiLetter(c)
        || (c is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') or (>= '\uFF21' and <= '\uFF5A') && char.IsLetter(c));
}
