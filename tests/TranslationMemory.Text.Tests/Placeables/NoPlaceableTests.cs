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
    [InlineData("وفدان وعامان")]
    [InlineData("في المئة")]
    [InlineData("في الستينيات من عمره")]
    [InlineData("نصف السكان")]
    [InlineData("صفر اليدين")]
    [InlineData("ثلث القوات")]
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
    [InlineData("one half")]
    [InlineData("in his sixties")]
    [InlineData("a man in his 60s")]
    [InlineData("a third of them")]
    [InlineData("version 1.2.3.4.5")]
    [InlineData("192.168.1.256")]
    [InlineData("second-hand")]
    [InlineData("per second")]
    [InlineData("it may march on")]
    [InlineData("a man")]
    [InlineData("someone")]
    [InlineData("x86")]
    public void English_words_are_no_placeables(string text) =>
        Found.In(text, TextLanguage.English).ShouldBeEmpty();
}
