namespace TranslationMemory.Text.Tests.Clitics;

public class NewsReadingTests
{
    private const double LeastShareOfCliticWords = 0.97;
    private const double MostShareOfDamagedWords = 0.01;

    [Fact]
    public void Running_news_is_read_rightly_without_an_installed_dictionary() =>
        ShouldReadRightly(new CliticAnalyzer(Lexicon.BuiltIn));

    [Fact]
    public void Running_news_is_read_rightly_with_the_dictionary_of_hunspell() =>
        ShouldReadRightly(HunspellDictionary.Analyzer());

    private static void ShouldReadRightly(CliticAnalyzer analyzer)
    {
        var words = CliticData.News().ToList();
        var clitic = words.Where(word => !word.IsWhole).ToList();
        var whole = words.Where(word => word.IsWhole).ToList();
        clitic.Count.ShouldBeGreaterThan(250);
        whole.Count.ShouldBeGreaterThan(200);

        var wrong = clitic.Where(word => !HasRightStem(analyzer, word)).ToList();
        var damaged = whole.Where(word => !HasRightStem(analyzer, word)).ToList();

        ((double)wrong.Count / clitic.Count).ShouldBeLessThanOrEqualTo(1 - LeastShareOfCliticWords, string.Join('\n', wrong));
        ((double)damaged.Count / whole.Count).ShouldBeLessThanOrEqualTo(MostShareOfDamagedWords, string.Join('\n', damaged));
    }

    private static bool HasRightStem(CliticAnalyzer analyzer, ExpectedReading expected) =>
        Fold(analyzer.Preferred(expected.Word).Stem) == Fold(expected.Stem);

    private static string Fold(string exactKey) => FoldKey.Of(exactKey, TextLanguage.Arabic);
}
