namespace TranslationMemory.Text.Tests.Clitics;

public class CliticGoldTests
{
    private const double LeastShareOfStems = 0.97;
    private const double MostShareOfDamagedWords = 0.01;
    private const double LeastShareOfWords = 0.97;

    /// <summary>Precision and recall of one key for the words of one stem.</summary>
    private const double LeastPrecision = 0.97;
    private const double LeastRecall = 0.95;

    public static TheoryData<bool> WithDictionary => [false, true];

    [Theory]
    [MemberData(nameof(WithDictionary))]
    public void Words_with_clitics_are_brought_to_their_bare_stem(bool withDictionary)
    {
        var words = CliticGold.Tokens().Where(token => token.HasClitics).ToList();
        words.Count.ShouldBeGreaterThan(500);

        ShouldBeFew(Misread(Analyzer(withDictionary), words), words.Count, 1 - LeastShareOfStems);
    }

    [Theory]
    [MemberData(nameof(WithDictionary))]
    public void Plain_words_stay_whole(bool withDictionary)
    {
        var words = CliticGold.Tokens().Where(token => !token.HasClitics).ToList();
        words.Count.ShouldBeGreaterThan(500);

        ShouldBeFew(Misread(Analyzer(withDictionary), words), words.Count, MostShareOfDamagedWords);
    }

    [Theory]
    [MemberData(nameof(WithDictionary))]
    public void Words_get_one_key_when_and_only_when_they_share_the_stem(bool withDictionary)
    {
        var analyzer = Analyzer(withDictionary);
        var types = CliticGold.Tokens().DistinctBy(token => token.Word)
            .Select(token => (token.Stem, Key: CliticGold.Fold(analyzer.Preferred(token.Word).Stem))).ToList();
        var pairs = types.SelectMany((one, index) => types.Take(index).Select(other => (SameStem: one.Stem == other.Stem, SameKey: one.Key == other.Key)))
            .ToList();

        var shared = pairs.Count(pair => pair is { SameStem: true, SameKey: true });
        ((double)shared / pairs.Count(pair => pair.SameKey)).ShouldBeGreaterThanOrEqualTo(LeastPrecision);
        ((double)shared / pairs.Count(pair => pair.SameStem)).ShouldBeGreaterThanOrEqualTo(LeastRecall);
    }

    [Theory]
    [MemberData(nameof(WithDictionary))]
    public void Single_words_get_a_right_stem_and_no_wrong_one(bool withDictionary)
    {
        var analyzer = Analyzer(withDictionary);
        var words = CliticGold.Words();
        words.Count.ShouldBeGreaterThan(50);

        var failures = words.Select(word => (word.Word, word.Right, word.Wrong, Stem: CliticGold.Fold(analyzer.Preferred(word.Word).Stem)))
            .Where(word => !word.Right.Contains(word.Stem) || word.Wrong.Contains(word.Stem))
            .Select(word => $"{word.Word}: {word.Stem}").ToList();

        ShouldBeFew(failures, words.Count, 1 - LeastShareOfWords);
    }

    private static CliticAnalyzer Analyzer(bool withDictionary) =>
        withDictionary ? HunspellDictionary.Analyzer() : new CliticAnalyzer(Lexicon.BuiltIn);

    private static List<string> Misread(CliticAnalyzer analyzer, IEnumerable<(string Word, bool HasClitics, string Stem)> words) =>
        [.. from word in words
            let stem = CliticGold.Fold(analyzer.Preferred(word.Word).Stem)
            where stem != word.Stem
            select $"{word.Word}: {stem}, not {word.Stem}"];

    private static void ShouldBeFew(List<string> failures, int count, double share) =>
        ((double)failures.Count / count).ShouldBeLessThanOrEqualTo(share, string.Join('\n', failures));
}
