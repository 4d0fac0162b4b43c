using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>The analyser that all tests share, and a small glossary of names.</summary>
internal static class Engine
{
    public static readonly CliticAnalyzer Clitics = new(Lexicon.BuiltIn);

    public static readonly TextAnalyzer Analyzer = new(Clitics);

    public static readonly IEntityNames NoNames = new Names();

    /// <summary>Netherlands, Poland, Kazakhstan in two spellings, and their English names.</summary>
    public static readonly IEntityNames Countries = new Names(
        ("هولندا", "nl"), ("بولندا", "pl"), ("كازاخستان", "kz"), ("كازاخستين", "kz"), ("كازخستان", "kz"),
        ("holland", "nl"), ("poland", "pl"), ("kazakhstan", "kz"));

    public static AnalyzedText Arabic(string text, params InlineTag[] tags) =>
        Analyzer.Analyze(text, TextLanguage.Arabic, [.. tags]);

    public static AnalyzedText English(string text, params InlineTag[] tags) =>
        Analyzer.Analyze(text, TextLanguage.English, [.. tags]);

    public static SegmentScorer Scorer(IEntityNames? names = null) => new(names ?? NoNames, Clitics.IsKnownWord);

    /// <summary>Scores two Arabic texts.</summary>
    public static SegmentScore ScoreArabic(string query, string unit, IEntityNames? names = null) =>
        Scorer(names).Score(Arabic(query), Arabic(unit)).ShouldNotBeNull();

    /// <summary>Scores two English texts.</summary>
    public static SegmentScore ScoreEnglish(string query, string unit, IEntityNames? names = null) =>
        Scorer(names).Score(English(query), English(unit)).ShouldNotBeNull();

    private sealed class Names(params (string StemKey, string Entity)[] names) : IEntityNames
    {
        private readonly Dictionary<string, string> _entities =
            names.ToDictionary(name => FoldKey.Of(name.StemKey, TextLanguage.Arabic), name => name.Entity);

        public string? Find(string stemKey) => _entities.GetValueOrDefault(stemKey);
    }
}
