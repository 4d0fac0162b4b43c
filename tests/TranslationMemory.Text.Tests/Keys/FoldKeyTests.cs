using CsCheck;

namespace TranslationMemory.Text.Tests.Keys;

public class FoldKeyTests
{
    [Theory]
    [InlineData("أحمد", "احمد")]
    [InlineData("إلى", "الي")]
    [InlineData("آستانة", "استانه")]
    [InlineData("مدرسة, على.", "مدرسه, علي.")]
    [InlineData("مستواها", "مستواها")]
    [InlineData("مسؤول مسئول", "مسءول مسءول")]
    [InlineData("ماء", "ماء")]
    [InlineData("گوگل پوتين چاد ڤيتنام ڨفصة ژينا", "كوكل بوتين جاد فيتنام قفصه زينا")]
    [InlineData("ىپ", "ىب")]
    [InlineData("NATO", "NATO")]
    public void Of_folds_Arabic(string exactKey, string foldKey)
    {
        ExactKey.Of(exactKey, TextLanguage.Arabic).ShouldBe(exactKey);
        FoldKey.Of(exactKey, TextLanguage.Arabic).ShouldBe(foldKey);
    }

    [Theory]
    [InlineData("The U.S. Delegation", "the u.s. delegation")]
    [InlineData("H\u0331", "\u1E96")]
    [InlineData("ÉCOLE", "école")]
    [InlineData("إلى", "إلى")]
    public void Of_lower_cases_English(string exactKey, string foldKey) =>
        FoldKey.Of(exactKey, TextLanguage.English).ShouldBe(foldKey);

    [Fact]
    public void Of_is_idempotent_and_sees_no_difference_behind_the_exact_key() => AnyText.Utf16.Sample(text =>
    {
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var foldKey = FoldKey.Of(ExactKey.Of(text, language), language);
            FoldKey.Of(foldKey, language).ShouldBe(foldKey);
            FoldKey.Of(ExactKey.Of(foldKey, language), language).ShouldBe(foldKey);
        }
    }, iter: 30_000);

    [Fact]
    public void Write_writes_what_Of_returns() => AnyText.Utf16.Sample(text =>
    {
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var exactKey = ExactKey.Of(text, language);
            var destination = new char[exactKey.Length];
            var length = FoldKey.Write(exactKey, language, destination);
            new string(destination, 0, length).ShouldBe(FoldKey.Of(exactKey, language));
        }
    }, iter: 5_000);

    [Fact]
    public void Write_refuses_a_short_destination() =>
        Should.Throw<ArgumentException>(() => FoldKey.Write("ab", TextLanguage.English, new char[1]));
}
