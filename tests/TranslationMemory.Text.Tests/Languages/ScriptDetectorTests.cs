using CsCheck;

namespace TranslationMemory.Text.Tests.Languages;

public class ScriptDetectorTests
{
    [Theory]
    [InlineData("وصل الوفد الروسي إلى أستانة", TextLanguage.Arabic)]
    [InlineData("The Russian delegation arrived in Astana", TextLanguage.English)]
    [InlineData("قالت وكالة Reuters إن الوفد وصل", TextLanguage.Arabic)]
    [InlineData("قال Putin إن NATO", TextLanguage.Arabic)]
    [InlineData("أعلنت وكالة Agence France-Presse ذلك", TextLanguage.Arabic)]
    [InlineData("للمزيد: https://www.example.org/news/2017/02/16/astana-talks", TextLanguage.Arabic)]
    [InlineData("راسلونا على press.office@example.org\nوشكرا", TextLanguage.Arabic)]
    [InlineData("نقلت الـBBC ولـFrance24", TextLanguage.Arabic)]
    [InlineData("The word وفد means delegation", TextLanguage.English)]
    [InlineData("وفد means delegation", TextLanguage.English)]
    [InlineData("\uFEFB\uFEE0 ok", TextLanguage.Arabic)]
    [InlineData("ab اب", TextLanguage.Arabic)]
    [InlineData("٢٣ ، ٤٥", TextLanguage.English)]
    [InlineData("23/1/2017 – 100%", TextLanguage.English)]
    [InlineData("Ünïcødé", TextLanguage.English)]
    [InlineData("ـــــ a", TextLanguage.English)]
    [InlineData("", TextLanguage.English)]
    public void Detect_goes_by_the_most_words(string text, TextLanguage expected) =>
        ScriptDetector.Detect(text).ShouldBe(expected);

    [Fact]
    public void Detect_does_not_depend_on_the_order_of_the_words() => AnyText.Utf16.Sample(
        text => ScriptDetector.Detect(string.Concat(text.Reverse())).ShouldBe(ScriptDetector.Detect(text)), iter: 2_000);
}
