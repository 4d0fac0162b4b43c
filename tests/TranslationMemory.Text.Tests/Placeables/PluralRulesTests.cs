namespace TranslationMemory.Text.Tests.Placeables;

public sealed class PluralRulesTests
{
    [Theory]
    [InlineData(0, PluralCategory.Zero)]
    [InlineData(1, PluralCategory.One)]
    [InlineData(-1, PluralCategory.One)]
    [InlineData(2, PluralCategory.Two)]
    [InlineData(3, PluralCategory.Few)]
    [InlineData(10, PluralCategory.Few)]
    [InlineData(11, PluralCategory.Many)]
    [InlineData(99, PluralCategory.Many)]
    [InlineData(100, PluralCategory.Other)]
    [InlineData(101, PluralCategory.Other)]
    [InlineData(102, PluralCategory.Other)]
    [InlineData(103, PluralCategory.Few)]
    [InlineData(110, PluralCategory.Few)]
    [InlineData(111, PluralCategory.Many)]
    [InlineData(1_000, PluralCategory.Other)]
    [InlineData(3.5, PluralCategory.Other)]
    public void Arabic_has_six_categories(double number, PluralCategory expected) =>
        PluralRules.Of((decimal)number, TextLanguage.Arabic).ShouldBe(expected);

    [Theory]
    [InlineData(0, PluralCategory.Other)]
    [InlineData(1, PluralCategory.One)]
    [InlineData(2, PluralCategory.Other)]
    [InlineData(1.5, PluralCategory.Other)]
    public void English_has_two_categories(double number, PluralCategory expected) =>
        PluralRules.Of((decimal)number, TextLanguage.English).ShouldBe(expected);

    [Theory]
    [InlineData("شارك خمسة وزراء", PluralCategory.Few)]
    [InlineData("شارك ١٢ وزيرا", PluralCategory.Many)]
    [InlineData("نحو 35% من السكان", PluralCategory.Many)]
    [InlineData("قيمتها 200 مليون دولار", PluralCategory.Other)]
    [InlineData("الجولة الثالثة", null)]
    [InlineData("يوم 23 يناير 2017", null)]
    public void A_placeable_that_counts_has_the_category_of_its_number(string text, PluralCategory? expected) =>
        PluralRules.Of(PlaceableRecognizer.Recognize(text, TextLanguage.Arabic, TestContext.Current.CancellationToken).ShouldHaveSingleItem(), TextLanguage.Arabic)
            .ShouldBe(expected);

    [Fact]
    public void A_number_that_no_decimal_holds_has_none() =>
        PluralRules.Of(new Placeable(PlaceableType.Number, default, new string('9', 40)), TextLanguage.Arabic).ShouldBeNull();
}
