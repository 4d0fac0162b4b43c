using TranslationMemory.Text;

namespace TranslationMemory.Alignment;

/// <summary>In which languages the two texts of an article are.</summary>
public enum ArticleLanguageFit
{
    /// <summary>The Arabic text is Arabic and the English one English, as far as their letters tell.</summary>
    Fits,

    /// <summary>The text given as Arabic is English and the other way round.</summary>
    Swapped,

    /// <summary>Both texts are Arabic.</summary>
    BothArabic,

    /// <summary>Both texts are English.</summary>
    BothEnglish,
}

/// <summary>Tells from the letters whether two texts are in the languages that they are given as. Pure.</summary>
public static class ArticleLanguages
{
    /// <summary>Looks at all sentences of both texts. A text without letters is taken for what it is given as.</summary>
    /// <param name="arabic">The sentences given as Arabic.</param>
    /// <param name="english">The sentences given as English.</param>
    public static ArticleLanguageFit Of(IReadOnlyList<string> arabic, IReadOnlyList<string> english)
    {
        ArgumentNullException.ThrowIfNull(arabic);
        ArgumentNullException.ThrowIfNull(english);
        return (Language(arabic) ?? TextLanguage.Arabic, Language(english) ?? TextLanguage.English) switch
        {
            (TextLanguage.Arabic, TextLanguage.English) => ArticleLanguageFit.Fits,
            (TextLanguage.English, TextLanguage.Arabic) => ArticleLanguageFit.Swapped,
            (TextLanguage.Arabic, _) => ArticleLanguageFit.BothArabic,
            _ => ArticleLanguageFit.BothEnglish,
        };
    }

    /// <summary>What is wrong, for the one who gave the texts.</summary>
    /// <returns>A sentence; null when nothing is.</returns>
    public static string? Describe(ArticleLanguageFit fit) => fit switch
    {
        ArticleLanguageFit.Swapped => "The texts are swapped: what is given as Arabic is in English, and what is given as English is in Arabic.",
        ArticleLanguageFit.BothArabic => "Both texts are in Arabic: the English one is missing.",
        ArticleLanguageFit.BothEnglish => "Both texts are in English: the Arabic one is missing.",
        _ => null,
    };

    /// <summary>The language of most of a text, by the length of its sentences, so that a list of Latin names does not outvote an Arabic article.</summary>
    private static TextLanguage? Language(IReadOnlyList<string> sentences)
    {
        var (arabic, english) = (0L, 0L);
        foreach (var sentence in sentences)
        {
            if (sentence.Any(char.IsLetter))
            {
                _ = ScriptDetector.Detect(sentence) == TextLanguage.Arabic ? arabic += sentence.Length : english += sentence.Length;
            }
        }

        return arabic == 0 && english == 0 ? null : arabic >= english ? TextLanguage.Arabic : TextLanguage.English;
    }
}
