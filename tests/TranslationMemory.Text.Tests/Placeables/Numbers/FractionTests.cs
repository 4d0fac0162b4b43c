using CsCheck;
using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text.Tests.Placeables;

public class FractionTests
{
    [Theory]
    [InlineData("½ كوب", "Number [½] 0.5")]
    [InlineData("3½ أمتار", "Number [3½] 3.5")]
    [InlineData("بـ1/2 كوب", "Number [1/2] 0.5")]
    [InlineData("٢/٣ الأعضاء", "Number [٢/٣] 2/3")]
    [InlineData("ثلاثة أرباع السكان", "Number [ثلاثة أرباع] 0.75")]
    [InlineData("بثلاثة أخماس", "Number [ثلاثة أخماس] 0.6")]
    [InlineData("بثلثي الأصوات", "Number [ثلثي] 2/3")]
    [InlineData("ثلثا الأعضاء", "Number [ثلثا] 2/3")]
    [InlineData("ثلاثة ونصف", "Number [ثلاثة ونصف] 3.5")]
    [InlineData("3 ونصف سنة", "Number [3 ونصف] 3.5")]
    [InlineData("خمسة ونصف مليون", "Number [خمسة ونصف مليون] 5500000")]
    [InlineData("خمسة ونصف بالمئة", "Percent [خمسة ونصف بالمئة] 5.5%")]
    [InlineData("نصف بالمئة", "Percent [نصف بالمئة] 0.5%")]
    public void Arabic_fractions_give_their_value(string text, string expected) =>
        Found.In(text, TextLanguage.Arabic).ShouldBe(expected);

    [Theory]
    [InlineData("two-thirds of them", "Number [two-thirds] 2/3")]
    [InlineData("three quarters", "Number [three quarters] 0.75")]
    [InlineData("2 1/2 cups", "Number [2 1/2] 2.5")]
    [InlineData("⅓ cup", "Number [⅓] 1/3")]
    [InlineData("½%", "Percent [½%] 0.5%")]
    [InlineData("two and a half", "Number [two and a half] 2.5")]
    [InlineData("3 and a half years", "Number [3 and a half] 3.5")]
    [InlineData("2 and a half million", "Number [2 and a half million] 2500000")]
    [InlineData("24/7", "Number [24] 24; Number [7] 7")]
    [InlineData("9/11", "Number [9] 9; Number [11] 11")]
    [InlineData("1/2/2017", "Date [1/2/2017] 2017-02-01 | 2017-01-02")]
    public void English_fractions_give_their_value(string text, string expected) =>
        Found.In(text, TextLanguage.English).ShouldBe(expected);

    [Fact]
    public void Equal_fractions_have_one_notation() =>
        Gen.Select(Gen.Long[0, 1_000_000], Gen.Int[1, 10], Gen.Int[1, 10]).Sample((numerator, denominator, factor) =>
        {
            if (denominator * factor <= 10)
            {
                ExactNumber.OfFraction(numerator * factor, denominator * factor).ShouldBe(ExactNumber.OfFraction(numerator, denominator));
            }
        });
}
