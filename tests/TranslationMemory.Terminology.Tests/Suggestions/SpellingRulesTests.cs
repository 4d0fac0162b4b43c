using CsCheck;

namespace TranslationMemory.Terminology.Tests.Suggestions;

public sealed class SpellingRulesTests
{
    [Theory]
    [InlineData("أستانة", "أستانا", SuggestionReason.Ending)]
    [InlineData("أستانة", "أستانه", SuggestionReason.Ending)]
    [InlineData("أستانة", "آستانة", SuggestionReason.InitialAlef)]
    [InlineData("سورية", "سوريا", SuggestionReason.Ending)]
    [InlineData("سوريا", "سورية", SuggestionReason.Ending)]
    [InlineData("غروزني", "جروزني", SuggestionReason.ForeignG)]
    [InlineData("هامبورغ", "هامبورج", SuggestionReason.ForeignG)]
    [InlineData("فيينا", "ڤيينا", SuggestionReason.ForeignLetter)]
    [InlineData("بوتين", "پوتين", SuggestionReason.ForeignLetter)]
    [InlineData("إيطاليا", "إيتاليا", SuggestionReason.Emphatic)]
    [InlineData("سربيا", "صربيا", SuggestionReason.Emphatic)]
    [InlineData("ترامب", "ترمب", SuggestionReason.LongVowel)]
    [InlineData("ترمب", "ترامب", SuggestionReason.LongVowel)]
    [InlineData("زيلينسكي", "زيلنسكي", SuggestionReason.LongVowel)]
    [InlineData("أميركا", "أمريكا", SuggestionReason.Swap)]
    [InlineData("القامشلي", "القامشيلي", SuggestionReason.LongVowel)]
    public void Apply_writes_a_name_as_other_newsrooms_do(string word, string spelling, SuggestionReason reason) =>
        SpellingRules.Apply(word)[spelling].ShouldBe(reason);

    [Theory]
    [InlineData("هولندا", "بولندا")]
    [InlineData("عمان", "عثمان")]
    [InlineData("ليبيا", "ليبريا")]
    [InlineData("ألمانيا", "ألبانيا")]
    [InlineData("النيجر", "نيجر")]
    public void Apply_never_makes_one_country_of_another(string word, string other) =>
        SpellingRules.Apply(word).Keys.ShouldNotContain(other);

    [Fact]
    public void Apply_never_gives_the_word_itself_and_keeps_its_article() =>
        Gen.Char["ابتجسغفقكلمنوىيرةهأآال"].Array[0, 12].Select(letters => new string(letters)).Sample(word =>
        {
            var spellings = SpellingRules.Apply(word);

            spellings.Keys.ShouldNotContain(word);
            if (word.Length > 6 && word.StartsWith("ال", StringComparison.Ordinal))
            {
                spellings.Keys.ShouldAllBe(spelling => spelling.StartsWith("ال", StringComparison.Ordinal));
            }
        });
}
