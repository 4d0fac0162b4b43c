namespace TranslationMemory.Alignment.Evidence;

/// <summary>An Arabic and an English word of the article that may translate each other.</summary>
/// <param name="English">Number of the English word in its text.</param>
/// <param name="EnglishOfArabic">t(English | Arabic).</param>
/// <param name="ArabicOfEnglish">t(Arabic | English).</param>
internal readonly record struct WordLink(int English, double EnglishOfArabic, double ArabicOfEnglish)
{
    /// <summary>From here on a translation is likely.</summary>
    public const double Likely = .1;

    /// <summary>The greater of both.</summary>
    public double Strength => Math.Max(EnglishOfArabic, ArabicOfEnglish);
}
