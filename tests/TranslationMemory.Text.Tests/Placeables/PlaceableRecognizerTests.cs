using CsCheck;

namespace TranslationMemory.Text.Tests.Placeables;

public class PlaceableRecognizerTests
{
    [Fact]
    public void Recognize_gives_disjoint_spans_inside_the_text_in_order() =>
        Gen.Select(PlaceableTexts.Any, Gen.Enum<TextLanguage>()).Sample((text, language) =>
        {
            var end = 0;
            foreach (var placeable in PlaceableRecognizer.Recognize(text, language))
            {
                placeable.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                placeable.Span.Length.ShouldBeGreaterThan(0);
                placeable.Value.ShouldNotBeNullOrEmpty();
                placeable.AlternativeValue.ShouldNotBe(placeable.Value);
                end = placeable.Span.End;
            }

            end.ShouldBeLessThanOrEqualTo(text.Length);
        }, iter: 20_000);

    [Fact]
    public void Recognize_does_not_depend_on_vowel_marks_or_direction_controls() =>
        Gen.OneOf("خمسة وعشرون الف دولار", "23 كانون الثاني 2017", "بنسبة 35 في المئة", "الساعة الثالثة والنصف مساء", "إف-16").Sample(text =>
        {
            var marked = string.Concat(text.Select(c => char.IsLetter(c) ? c + "\u064E\u200F" : c.ToString()));
            PlaceableRecognizer.Recognize(marked, TextLanguage.Arabic).Select(p => (p.Type, p.Value))
                .ShouldBe(PlaceableRecognizer.Recognize(text, TextLanguage.Arabic).Select(p => (p.Type, p.Value)));
        }, iter: 20);

    [Fact]
    public void Recognize_gives_the_same_on_several_threads()
    {
        const string Text = "في 23 و24 يناير/ كانون ثانٍ الماضي وصل ثلاثة ملايين ونصف المليون إلى F-16 بكلفة 5.5 ملايين ليرة سورية";
        var expected = Found.In(Text, TextLanguage.Arabic);

        var all = new string[500];
        Parallel.For(0, all.Length, i => all[i] = Found.In(Text, TextLanguage.Arabic));

        all.ShouldAllBe(found => found == expected);
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("1,234")]
    [InlineData("123 456 ")]
    [InlineData("000 ")]
    [InlineData("٢5")]
    [InlineData("1:1:")]
    [InlineData("1/1/")]
    [InlineData("a@")]
    [InlineData("@a.b")]
    [InlineData("www.1-")]
    [InlineData("a.")]
    [InlineData("http://")]
    [InlineData("x)")]
    [InlineData("و")]
    [InlineData("ألف و")]
    [InlineData("مليون وألف ")]
    [InlineData("خمسة وعشرون ")]
    [InlineData("one hundred and ")]
    [InlineData("twenty-")]
    [InlineData("F-")]
    [InlineData("إتش ")]
    [InlineData("a1")]
    [InlineData("\uD800")]
    [InlineData("ا\u064E\u0640")]
    [InlineData("%")]
    [InlineData("$")]
    public void Recognize_takes_linear_time_on_repeated_text(string piece)
    {
        var text = "https://x" + string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            PlaceableRecognizer.Recognize(text, language);
            PlaceableRecognizer.Recognize(text[9..], language);
        }
    }

    [Fact]
    public void Recognize_refuses_null() =>
        Should.Throw<ArgumentNullException>(() => PlaceableRecognizer.Recognize(null!, TextLanguage.Arabic));
}
