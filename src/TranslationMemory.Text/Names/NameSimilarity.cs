using TranslationMemory.Text.Names;

namespace TranslationMemory.Text;

/// <summary>
/// Tells whether an Arabic and an English word write the same name, by a weighted edit distance in which each Arabic letter
/// stands for one or more English spellings (Freeman, Condon and Ackerman, NAACL 2006, N06-1060). Names that each language
/// has its own word for (القاهرة, Cairo) are not alike. Pure; allocates nothing; may be called from any thread.
/// </summary>
public static class NameSimilarity
{
    /// <summary>From here on two names may be taken for the same.</summary>
    public const double Threshold = 0.75;

    /// <summary>Taken off where the likeness needs a clitic taken off: the name as written goes first.</summary>
    private const double CliticPenalty = 0.06;

    private const int LeastStem = 3;
    private const int LeastWithArticle = 5;

    private static readonly string[] Prefixes = ["وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "و", "ف", "ب", "ل", "ك"];

    /// <summary>How alike two names are.</summary>
    /// <param name="arabicName">A name of one word or several, with or without article, conjunction and preposition.</param>
    /// <param name="englishName">A name in Latin letters, in any case, with or without accents.</param>
    /// <param name="atLeast">From 0 to 1: less than this is given as 0, and found faster.</param>
    /// <returns>
    /// From 0 to 1: 1 − cost / weight of the heavier name. 0 when one has no letters of its script or is longer than 96.
    /// </returns>
    public static double Of(ReadOnlySpan<char> arabicName, ReadOnlySpan<char> englishName, double atLeast = 0)
    {
        Span<char> arabicBuffer = stackalloc char[NameLetters.Longest];
        Span<char> latinBuffer = stackalloc char[NameLetters.Longest];
        var arabicLength = NameLetters.WriteArabic(arabicName, arabicBuffer);
        var latinLength = NameLetters.WriteLatin(englishName, latinBuffer);
        if (arabicLength <= 0 || latinLength <= 0)
        {
            return 0;
        }

        ReadOnlySpan<char> arabic = arabicBuffer[..arabicLength];
        ReadOnlySpan<char> latin = latinBuffer[..latinLength];
        var best = Better(arabic, latin, 0, 0, atLeast);
        Span<char> bare = stackalloc char[NameLetters.Longest];
        if (WithoutArticles(arabic, bare) is var bareLength && bareLength < arabic.Length)
        {
            best = Better(bare[..bareLength], latin, 0, best, atLeast);
        }

        foreach (var prefix in Prefixes)
        {
            if (arabic.StartsWith(prefix) && arabic.Length - prefix.Length >= LeastStem)
            {
                bareLength = WithoutArticles(arabic[prefix.Length..], bare);
                best = Better(bare[..bareLength], latin, CliticPenalty, best, atLeast);
            }
        }

        return best;
    }

    /// <summary>The likeness less a penalty where it is at least so much and more than <paramref name="best"/>, else that.</summary>
    private static double Better(ReadOnlySpan<char> arabic, ReadOnlySpan<char> latin, double penalty, double best, double atLeast)
    {
        var (arabicWeight, latinWeight) = (0, 0);
        foreach (var letter in arabic)
        {
            arabicWeight += LetterWeights.OfArabic(letter);
        }

        foreach (var letter in latin)
        {
            latinWeight += LetterWeights.OfLatin(letter);
        }

        var weight = Math.Max(Math.Max(arabicWeight, latinWeight), LetterWeights.Consonant);
        var limit = (int)Math.Floor((1 - penalty - Math.Max(best, atLeast)) * weight);
        if (limit < 0)
        {
            return best;
        }

        var cost = TransliterationDistance.Within(arabic, latin, limit);
        return cost > limit ? best : Math.Max(best, 1 - penalty - ((double)cost / weight));
    }

    private static int WithoutArticles(ReadOnlySpan<char> name, Span<char> destination)
    {
        var written = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.Length >= LeastWithArticle && word.StartsWith("ال"))
            {
                word = word[2..];
            }

            if (written > 0)
            {
                destination[written++] = ' ';
            }

            word.CopyTo(destination[written..]);
            written += word.Length;
        }

        return written;
    }
}
