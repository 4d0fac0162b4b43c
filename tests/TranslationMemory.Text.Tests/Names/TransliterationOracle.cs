using TranslationMemory.Text.Names;

namespace TranslationMemory.Text.Tests.Names;

/// <summary>The cost of transliteration by its definition: the cheapest first step and what the rest costs.</summary>
internal static class TransliterationOracle
{
    internal static int Cost(string arabic, string latin) => From(arabic, 0, latin, 0, []);

    private static int From(string arabic, int i, string latin, int j, Dictionary<(int, int), int> known)
    {
        if (i == arabic.Length && j == latin.Length)
        {
            return 0;
        }

        if (!known.TryGetValue((i, j), out var cost))
        {
            known[(i, j)] = cost = Steps(arabic, i, latin, j).Min(step => step.Cost + From(arabic, i + step.Arabic, latin, j + step.Latin, known));
        }

        return cost;
    }

    private static IEnumerable<(int Arabic, int Latin, int Cost)> Steps(string arabic, int i, string latin, int j)
    {
        if (j < latin.Length)
        {
            yield return (0, 1, LetterWeights.At(latin, j));
        }

        if (i == arabic.Length)
        {
            yield break;
        }

        yield return (1, 0, LetterWeights.OfArabic(arabic[i]));
        if (j < latin.Length)
        {
            yield return (1, 1, LetterWeights.Consonant);
        }

        foreach (var letters in LetterClasses.StartingWith(arabic[i]).ToArray())
        {
            var (nextArabic, nextLatin) = (i + letters.Arabic.Length, j + letters.Latin.Length);
            if (arabic[i..].StartsWith(letters.Arabic, StringComparison.Ordinal)
                && latin[j..].StartsWith(letters.Latin, StringComparison.Ordinal)
                && (!letters.EndsWord || ((arabic + " ")[nextArabic] == ' ' && (latin + " ")[nextLatin] == ' ')))
            {
                yield return (letters.Arabic.Length, letters.Latin.Length, letters.Cost);
            }
        }
    }
}
