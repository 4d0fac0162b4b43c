namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>What stands between two spaces: a word with the punctuation at its edges.</summary>
internal static class WordShape
{
    /// <summary>The word without the punctuation at its edges; empty when it is nothing else.</summary>
    public static ReadOnlySpan<char> Core(ReadOnlySpan<char> word)
    {
        var (start, end) = Edges(word);
        return word[start..end];
    }

    /// <summary>Puts another word between the punctuation of <paramref name="word"/>.</summary>
    public static string WithCore(string word, string core)
    {
        var (start, end) = Edges(word);
        return string.Concat(word.AsSpan(0, start), core, word.AsSpan(end));
    }

    /// <summary>True when the core is a number.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word)
    {
        var core = Core(word);
        foreach (var c in core)
        {
            if (!char.IsDigit(c) && c is not ('.' or ',' or '٫' or '٬'))
            {
                return false;
            }
        }

        return core.Length > 0;
    }

    /// <summary>True when the word ends a clause.</summary>
    public static bool EndsClause(string word) => word[^1] is '.' or ',' or '،' or '؛' or ';' or ':' or '؟' or '?' or '!';

    private static (int Start, int End) Edges(ReadOnlySpan<char> word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]) && !IsMark(word[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
