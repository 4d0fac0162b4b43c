using CsCheck;

namespace TranslationMemory.Text.Tests.Languages;

public class ScriptDetectorTests
{
    [Theory]
    [InlineData("وصل الوفد الروسي إلى أستانة", TextLanguage.Arabic)]
    [InlineData("The Russian delegation arrived in Astana", TextLanguage.English)]
    [InlineData("قالت وكالة Reuters إن الوفد وصل", TextLanguage.Arabic)]
    [InlineData("The word وفد means delegation", TextLanguage.English)]
    [InlineData("\uFEFB\uFEE0 ok", TextLanguage.Arabic)]
    [InlineData("ab اب", TextLanguage.Arabic)]
    [InlineData("٢٣ ، ٤٥", TextLanguage.English)]
    [InlineData("23/1/2017 – 100%", TextLanguage.English)]
    [InlineData("Ünïcødé", TextLanguage.English)]
    [InlineData("ـــــ a", TextLanguage.English)]
    [InlineData("", TextLanguage.English)]
    public void Detect_goes_by_the_most_letters(string text, TextLanguage expected) =>
        ScriptDetector.Detect(text).ShouldBe(expected);

    [Fact]
    public void Detect_does_not_depend_on_the_order_of_the_letters() => AnyText.Utf16.Sample(
        text => ScriptDetector.Detect(string.Concat(text.Reverse())).ShouldBe(ScriptDetector.Detect(text)), iter: 2_000);
}
