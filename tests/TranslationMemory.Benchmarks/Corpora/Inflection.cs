namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>Other forms of a word as texts have them: Arabic clitics, English endings.</summary>
internal static class Inflection
{
    private const string Article = "ال";

    private static readonly string[] NamePrefixes = ["و", "ل", "ب", "ف", "ول", "وب", "ك"];
    private static readonly string[] Prefixes = ["و", "ال", "ل", "ب", "وال", "ف", "ول"];
    private static readonly string[] Suffixes = ["ها", "ه", "هم", "نا", "ات", "ين", "ية"];
    private static readonly string[] PrefixesBeforeArticle = ["و", "ب", "ف", "وب", "ك"];
    private static readonly string[] EnglishEndings = ["s", "'s", "ed", "ing", "-like", "ness"];

    /// <summary>A name behind a conjunction or a preposition.</summary>
    public static string OfName(string word, SeededRandom random) => random.Of(NamePrefixes) + word;

    /// <summary>An Arabic word with a clitic or an ending more, the article of ل written as it is.</summary>
    public static string OfArabic(string word, SeededRandom random)
    {
        if (word.StartsWith(Article, StringComparison.Ordinal))
        {
            return random.Chance(0.25) ? "لل" + word[Article.Length..] : random.Of(PrefixesBeforeArticle) + word;
        }

        return random.Chance(0.5) ? random.Of(Prefixes) + word : word.TrimEnd('ة', 'ه') + random.Of(Suffixes);
    }

    /// <summary>An English word with an ending.</summary>
    public static string OfEnglish(string word, SeededRandom random) => word + random.Of(EnglishEndings);
}
