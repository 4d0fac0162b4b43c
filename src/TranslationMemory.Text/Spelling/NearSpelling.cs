namespace TranslationMemory.Text;

/// <summary>
/// Tells whether two different words may be two spellings of one. Closeness alone never makes two names one:
/// of Arabic names within one edit of each other most are different places or adjectives of nationality,
/// so that the shape of the edit counts, not only its size.
/// </summary>
public static class NearSpelling
{
    // Letters that transliteration and typing mix up, and the seats of a final a.
    private static readonly string[] Confusable = ["تطث", "سصزث", "غجقكخگ", "فڤ", "بپ", "دضذظ", "شچ", "اءه"];

    /// <summary>The distance of two near spellings; 0 when they are none.</summary>
    /// <remarks>
    /// Arabic: one edit where both have six letters and one has seven, two where both have ten; the same first and last letter;
    /// under nine letters the edit must be soft: ا و ي put in or left out, neighbours swapped, or one of a confusable pair.
    /// English: one edit where both have five letters, two where both have nine.
    /// </remarks>
    /// <param name="a">The fold key (K2) of a bare stem.</param>
    /// <param name="b">The fold key of another bare stem; equal stems are not near but the same, and give 0.</param>
    /// <param name="language">Whose rule counts.</param>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, TextLanguage language)
    {
        var shorter = Math.Min(a.Length, b.Length);
        var limit = language == TextLanguage.Arabic ? ArabicLimit(a, b) : shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
        if (limit == 0)
        {
            return 0;
        }

        var distance = OsaDistance.Within(a, b, limit);
        if (distance > limit || (language == TextLanguage.Arabic && shorter < 9 && distance > 0 && !IsSoft(a, b)))
        {
            return 0;
        }

        return distance;
    }

    /// <summary>
    /// True when two words of one script may be two spellings of one: their stems are near (<see cref="Distance"/>),
    /// they agree in the article, and at most one of them is a known word. A misspelling is in no dictionary: two known words are two words.
    /// </summary>
    /// <param name="a">A word.</param>
    /// <param name="b">A word; a word is not a near spelling of itself.</param>
    /// <param name="isKnownWord">Tells for the exact key of a whole word whether dictionary, memory or glossary vouch for it.</param>
    public static bool Between(Token a, Token b, Func<string, bool> isKnownWord)
    {
        ArgumentNullException.ThrowIfNull(isKnownWord);
        if (a.Kind != TokenKind.Word || b.Kind != TokenKind.Word)
        {
            return false;
        }

        var language = ScriptDetector.Detect(a.StemKey);
        return language == ScriptDetector.Detect(b.StemKey)
            && (a.Reading.Proclitics & Proclitics.Article) == (b.Reading.Proclitics & Proclitics.Article)
            && Distance(a.StemKey, b.StemKey, language) > 0
            && !(isKnownWord(a.ExactKey) && isKnownWord(b.ExactKey));
    }

    private static int ArabicLimit(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        if (shorter < 6 || Math.Max(a.Length, b.Length) < 7 || a[0] != b[0] || a[^1] != b[^1])
        {
            return 0;
        }

        return shorter >= 10 ? 2 : 1;
    }

    /// <summary>Whether the one edit between the words is one that spellings of a name differ by.</summary>
    private static bool IsSoft(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var i = a.CommonPrefixLength(b);
        if (a.Length != b.Length)
        {
            return (a.Length > b.Length ? a[i] : b[i]) is 'ا' or 'و' or 'ي';
        }

        var isSwap = !a[(i + 1)..].SequenceEqual(b[(i + 1)..]);
        return isSwap || AreConfusable(a[i], b[i]);
    }

    private static bool AreConfusable(char a, char b)
    {
        foreach (var letters in Confusable)
        {
            if (letters.Contains(a) && letters.Contains(b))
            {
                return true;
            }
        }

        return false;
    }
}
