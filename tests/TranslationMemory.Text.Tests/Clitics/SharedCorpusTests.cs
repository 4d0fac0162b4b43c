using System.Text.RegularExpressions;

namespace TranslationMemory.Text.Tests.Clitics;

[Trait("Category", "Shared")]
public partial class SharedCorpusTests
{
    private const double LeastAgreement = 0.99;

    [Theory]
    [InlineData("data/tico19/tico19.ar")]
    [InlineData("data/sdg-un/sdg-un.ar")]
    [InlineData("data/tatoeba/tatoeba.manythings.ar")]
    [InlineData("data/xquad/xquad.paragraphs.jsonl")]
    public void The_built_in_words_give_the_stems_that_a_large_dictionary_gives(string path)
    {
        var large = HunspellDictionary.Analyzer();
        var own = new CliticAnalyzer(Lexicon.BuiltIn);
        var words = Words(path);
        words.Count.ShouldBeGreaterThan(5_000);

        var differ = words.Where(word => own.Preferred(word).Stem != large.Preferred(word).Stem).ToList();

        ((double)differ.Count / words.Count).ShouldBeLessThanOrEqualTo(1 - LeastAgreement, string.Join(' ', differ.Distinct().Take(50)));
    }

    [Theory]
    [InlineData("data/tico19/tico19.ar")]
    [InlineData("seeds/000_9ccfa798de48aeb3.txt")]
    public void No_stem_of_running_text_begins_with_the_article_by_mistake(string path)
    {
        var own = new CliticAnalyzer(Lexicon.BuiltIn);

        var kept = Words(path).Where(word => word.Length >= 6 && word.StartsWith("ال", StringComparison.Ordinal)
            && own.Preferred(word).Stem.StartsWith("ال", StringComparison.Ordinal)).Distinct();

        kept.Except(["الذين", "اللذين", "اللذان", "اللتان", "اللتين", "اللاتي", "اللواتي", "اللائي", "الميدا"])
            .ShouldAllBe(word => own.Preferred(word).Stem.StartsWith("الت", StringComparison.Ordinal));
    }

    private static List<string> Words(string path) =>
        [.. ArabicWord().Matches(ExactKey.Of(File.ReadAllText(Path.Combine(SharedCases.Folder(), path)), TextLanguage.Arabic))
            .Select(match => match.Value)];

    [GeneratedRegex("[ء-غف-ي]{2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ArabicWord();
}
