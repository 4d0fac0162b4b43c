namespace TranslationMemory.Text.Tests.Languages;

public class LanguageTagTests
{
    [Theory]
    [InlineData("ar", "ar")]
    [InlineData("AR-sy", "ar-SY")]
    [InlineData("ar_SA", "ar-SA")]
    [InlineData("EN-gb", "en-GB")]
    [InlineData("zh-hANT-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("en-US-x-twain", "en-US-x-twain")]
    [InlineData("arb", "arb")]
    public void TryParse_normalises_case_and_separator(string text, string value)
    {
        LanguageTag.TryParse(text, out var tag).ShouldBeTrue();
        tag.Value.ShouldBe(value);
        tag.ToString().ShouldBe(value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("arabic")]
    [InlineData("a1")]
    [InlineData("ar--SY")]
    [InlineData("ar-")]
    [InlineData("ar SY")]
    [InlineData("عر")]
    [InlineData("en-toolongsubtag")]
    [InlineData("en-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd")]
    public void TryParse_refuses_what_is_no_tag(string? text)
    {
        LanguageTag.TryParse(text, out var tag).ShouldBeFalse();
        tag.Value.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ar-EG", TextLanguage.Arabic)]
    [InlineData("en", TextLanguage.English)]
    [InlineData("fr", null)]
    [InlineData("arb", null)]
    public void ToTextLanguage_goes_by_the_primary_subtag(string text, TextLanguage? expected)
    {
        LanguageTag.TryParse(text, out var tag).ShouldBeTrue();
        tag.ToTextLanguage().ShouldBe(expected);
    }

    [Fact]
    public void Tags_are_equal_by_value()
    {
        LanguageTag.TryParse("AR", out var tag).ShouldBeTrue();
        tag.ShouldBe(LanguageTag.Arabic);
        tag.ShouldNotBe(LanguageTag.English);
        default(LanguageTag).ToTextLanguage().ShouldBeNull();
    }
}
