namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>Ordinary words that look like placeables.</summary>
public class NoPlaceableTests
{
    [Theory]
    [InlineData("واحد من المسؤولين")]
    [InlineData("أحد القتلى")]
    [InlineData("إحدى الدول")]
    [InlineData("بضعة آلاف")]
    [InlineData("بضع مئات")]
    [InlineData("مئات الآلاف من النازحين")]
    [InlineData("عشرات الجرحى")]
    [InlineData("آلاف اللاجئين")]
    [InlineData("الملايين")]
    [InlineData("لست أدري")]
    [InlineData("خمس السكان")]
    [InlineData("ألف كتابا")]
    [InlineData("أل\u0651ف رواية")]
    [InlineData("فيروسات كورونا ألفا وبيتا")]
    [InlineData("صف\u0651ر الحكم")]
    [InlineData("جون ستون")]
    [InlineData("من باب العلم")]
    [InlineData("السبت والأحد")]
    [InlineData("ليرتان ووفدان")]
    [InlineData("في المئة")]
    [InlineData("وفد المعارضة")]
    [InlineData("شمال ثلاثي")]
    [InlineData("الثلاثي الأطراف")]
    public void Arabic_words_are_no_placeables(string text) =>
        Found.In(text, TextLanguage.Arabic).ShouldBeEmpty();

    [Theory]
    [InlineData("one of them")]
    [InlineData("no one")]
    [InlineData("dozens of people")]
    [InlineData("two dozen people")]
    [InlineData("hundreds of thousands")]
    [InlineData("several hundred people")]
    [InlineData("a few thousand")]
    [InlineData("two-thirds of them")]
    [InlineData("one half")]
    [InlineData("the 1990s")]
    [InlineData("version 1.2.3.4")]
    [InlineData("192.168.1.1")]
    [InlineData("second-hand")]
    [InlineData("per second")]
    [InlineData("it may march on")]
    [InlineData("a man")]
    [InlineData("someone")]
    [InlineData("x86")]
    public void English_words_are_no_placeables(string text) =>
        Found.In(text, TextLanguage.English).ShouldBeEmpty();
}
