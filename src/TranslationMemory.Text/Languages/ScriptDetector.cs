namespace TranslationMemory.Text;

/// <summary>Tells the language of a text by its letters.</summary>
public static class ScriptDetector
{
    /// <summary>
    /// The language of most words, a word being what stands between spaces: by letters, one address or two Latin names would
    /// make an Arabic sentence English, for Arabic writes no short vowels. A word with an Arabic letter is Arabic (الـBBC). A tie
    /// goes to Arabic, which quotes Latin names much more often than English quotes Arabic ones; a text without letters of
    /// either script is English, whose rules leave it alone.
    /// </summary>
    public static TextLanguage Detect(ReadOnlySpan<char> text)
    {
        var (arabic, latin) = (0, 0);
        var (hasArabic, hasLatin) = (false, false);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                CountWord();
                (hasArabic, hasLatin) = (false, false);
            }

            hasArabic |= IsArabicLetter(c);
            hasLatin |= IsLatinLetter(c);
        }

        CountWord();
        return arabic > 0 && arabic >= latin ? TextLanguage.Arabic : TextLanguage.English;

        void CountWord()
        {
            arabic += hasArabic ? 1 : 0;
            latin += hasLatin && !hasArabic ? 1 : 0;
        }
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
