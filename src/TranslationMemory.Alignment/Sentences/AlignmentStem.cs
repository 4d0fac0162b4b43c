using System.Collections.Immutable;

namespace TranslationMemory.Alignment.Sentences;

/// <summary>
/// A rougher stem than that of matching: alignment counts words over a whole memory, where it does no harm that two words
/// of one root become one, and much good that a rare form shares the counts of a frequent one.
/// </summary>
internal static class AlignmentStem
{
    private const int LeastArabic = 3;
    private const int LeastEnglish = 3;

    // Light10 (Larkey, Ballesteros and Connell 2007), endings only: what stands before the stem is already off.
    private static readonly ImmutableArray<string> ArabicEndings = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

    private static readonly ImmutableArray<string> EnglishEndings =
        ["ations", "ation", "ings", "ing", "edly", "ies", "ied", "es", "ed", "ly", "s", "e", "y"];

    /// <summary>The rough stem.</summary>
    /// <param name="stemKey">The stem key of a token.</param>
    public static string Of(string stemKey) =>
        stemKey.Length > 0 && stemKey[0] >= '\u0600' ? OfArabic(stemKey) : OfEnglish(stemKey);

    private static string OfArabic(string stem)
    {
        foreach (var ending in ArabicEndings)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal) && stem.Length - ending.Length >= LeastArabic)
            {
                stem = stem[..^ending.Length];
            }
        }

        return stem;
    }

    private static string OfEnglish(string stem)
    {
        if (stem.Length > 4)
        {
            foreach (var ending in EnglishEndings)
            {
                if (stem.EndsWith(ending, StringComparison.Ordinal) && stem.Length - ending.Length >= LeastEnglish)
                {
                    return stem[..^ending.Length];
                }
            }
        }

        return stem;
    }
}
