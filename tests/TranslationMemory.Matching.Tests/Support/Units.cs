using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>Short ways to make units.</summary>
internal static class Units
{
    public static TranslationUnit ArabicToEnglish(string id, string arabic, string english = "x", string memory = "news", long sequence = 1) => new()
    {
        Memory = memory,
        Id = id,
        SourceLanguage = LanguageTag.Arabic,
        TargetLanguage = LanguageTag.English,
        SourceText = arabic,
        TargetText = english,
        Sequence = sequence,
    };

    public static TranslationUnit EnglishToArabic(string id, string english, string arabic = "س", string memory = "news", long sequence = 1) => new()
    {
        Memory = memory,
        Id = id,
        SourceLanguage = LanguageTag.English,
        TargetLanguage = LanguageTag.Arabic,
        SourceText = english,
        TargetText = arabic,
        Sequence = sequence,
    };

    public static SegmentIndex Index(params TranslationUnit[] units)
    {
        var index = new SegmentIndex(Engine.Analyzer, Engine.NoNames, new PenaltyOptions());
        index.Upsert(units);
        return index;
    }

    public static LookupQuery Arabic(string text, int minScore = 70, int maxMatches = 5) => new()
    {
        Text = text,
        Language = TextLanguage.Arabic,
        MinScore = minScore,
        MaxMatches = maxMatches,
    };

    public static LookupQuery English(string text, int minScore = 70, int maxMatches = 5) => new()
    {
        Text = text,
        Language = TextLanguage.English,
        MinScore = minScore,
        MaxMatches = maxMatches,
    };
}
