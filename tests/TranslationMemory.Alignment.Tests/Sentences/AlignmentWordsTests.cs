using TranslationMemory.Alignment.Sentences;
using TranslationMemory.Text;

namespace TranslationMemory.Alignment.Tests.Sentences;

public sealed class AlignmentWordsTests
{
    [Theory]
    [InlineData("قُتل 12 شخصاً", "12 people were killed")]
    [InlineData("قُتل ١٢ شخصاً", "12 people were killed")]
    [InlineData("وصل ثلاثة وزراء", "3 ministers arrived")]
    [InlineData("وصل ثلاثة وزراء", "three ministers arrived")]
    [InlineData("في 23 يناير 2017", "on January 23, 2017")]
    [InlineData("ارتفع بنسبة 35 في المئة", "rose by 35%")]
    [InlineData("الساعة 10:30", "at 10:30")]
    [InlineData("انظر https://example.org/a", "see https://example.org/a")]
    public void Values_are_the_same_in_both_languages(string arabic, string english)
    {
        var values = Values(arabic, TextLanguage.Arabic);

        values.ShouldNotBeEmpty();
        values.ShouldBe(Values(english, TextLanguage.English), ignoreOrder: true);
    }

    [Theory]
    [InlineData("في 23 يناير", "on January 23, 2017")]
    [InlineData("دفع 200 مليون دولار", "200 million US dollars were paid")]
    public void Values_told_more_exactly_on_one_side_share_what_both_tell(string arabic, string english) =>
        Values(arabic, TextLanguage.Arabic).Intersect(Values(english, TextLanguage.English)).ShouldNotBeEmpty();

    [Fact]
    public void Punctuation_is_no_word() => AlignmentWords.Of(Samples.ArabicSentence("…«»، !").Text).ShouldBeEmpty();

    [Fact]
    public void What_is_too_long_or_broken_to_be_a_word_is_left_out()
    {
        Words(new string('a', 600) + " book").ShouldBe(["book"]);
        Words("https://example.org/\uD800x book").ShouldContain("book");
        Words("https://example.org/\uD800x book").ShouldAllBe(key => !key.Contains('\uD800'));

        static IEnumerable<string> Words(string text) => AlignmentWords.Of(Samples.Analyzer.Analyze(text, TextLanguage.English)).Select(word => word.Key);
    }

    private static List<string> Values(string text, TextLanguage language) =>
        [.. AlignmentWords.Of(Samples.Analyzer.Analyze(text, language)).Where(word => word.IsValue).Select(word => word.Key)];
}
