namespace TranslationMemory.Text.Tests.Lexicons;

public class BuiltInLexiconTests
{
    private static readonly Lexicon Own = Lexicon.BuiltIn;

    public static TheoryData<string> Lists => [.. WordLists.Names(string.Empty)];

    [Fact]
    public void It_holds_thousands_of_nouns_and_verb_forms()
    {
        Own.NounCount.ShouldBeGreaterThan(10_000);
        Own.VerbCount.ShouldBeGreaterThan(50_000);
    }

    [Fact]
    public void It_is_the_same_in_every_build_of_the_same_lists() =>
        new LexiconBuilder().AddBuiltIn().Build().Version.ShouldBe(Own.Version);

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_list_is_written_in_exact_keys(string list)
    {
        var words = WordLists.Read(list).ToList();

        words.Where(word => ExactKey.Of(word, TextLanguage.Arabic) != word).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("names-people")]
    [InlineData("names-places")]
    public void Names_are_listed_without_their_article(string list) =>
        WordLists.Read(list).ShouldNotContain(word => word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4);

    [Fact]
    public void No_noun_is_listed_with_a_clitic_on_another_noun_of_at_least_five_letters()
    {
        var nouns = WordLists.Names("nouns-").SelectMany(WordLists.Read).ToHashSet(StringComparer.Ordinal);

        nouns.Where(noun => noun.Length >= 7 && noun[0] is 'و' or 'ب' or 'ل' && nouns.Contains(noun[1..])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("مفاوضات")]
    [InlineData("استئناف")]
    [InlineData("محادثات")]
    [InlineData("متظاهر")]
    [InlineData("التزام")]
    public void The_nouns_of_verbs_are_known(string noun) =>
        (Own.IsNoun(noun) || NounInflection.Of(noun, NounInflection.Slot.Free, Own) != NounInflection.Relation.None).ShouldBeTrue();

    [Fact]
    public void An_unknown_list_is_an_error() =>
        Should.Throw<InvalidOperationException>(() => WordLists.Read("no-such-list").ToList());
}
