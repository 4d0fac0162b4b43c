using CsCheck;

namespace TranslationMemory.Text.Tests.Keys;

public class MappedKeyTests
{
    [Theory]
    [InlineData("قال  الـوَفد.", "الوفد", "الـوَفد")]
    [InlineData("انتهى… ثم", "...", "…")]
    [InlineData("انتهى… ثم", "..", "…")]
    [InlineData("\u200Fأستانة\u200F، ", "أستانة", "أستانة\u200F")]
    [InlineData("100 \uFDFC ", "ريال", "\uFDFC")]
    [InlineData("بـ\uFEFBم", "لام", "\uFEFBم")]
    public void ToText_gives_the_stretch_as_written(string text, string part, string expected)
    {
        var map = ExactKey.Map(text, TextLanguage.Arabic);
        var start = map.Key.IndexOf(part, StringComparison.Ordinal);
        map.ToText(new TextSpan(start, part.Length)).In(text).ShouldBe(expected);
    }

    [Fact]
    public void ToText_of_the_whole_key_leaves_out_the_spaces_around()
    {
        var map = ExactKey.Map("  نعم  ", TextLanguage.Arabic);
        map.ToText(new TextSpan(0, map.Key.Length)).ShouldBe(new TextSpan(2, 3));
    }

    [Fact]
    public void ToText_refuses_a_span_outside_the_key()
    {
        var map = ExactKey.Map("نعم", TextLanguage.Arabic);
        Should.Throw<ArgumentOutOfRangeException>(() => map.ToText(new TextSpan(2, 2)));
        Should.Throw<ArgumentOutOfRangeException>(() => map.ToText(new TextSpan(-1, 1)));
    }

    [Fact]
    public void Map_has_the_key_of_Of_and_offsets_that_never_fall() => AnyText.Utf16.Sample(text =>
    {
        var map = ExactKey.Map(text, TextLanguage.Arabic);
        map.Key.ShouldBe(ExactKey.Of(text, TextLanguage.Arabic));
        map.Offsets.Length.ShouldBe(map.Key.Length + 1);
        var previous = 0;
        foreach (var offset in map.Offsets)
        {
            offset.ShouldBeInRange(previous, text.Length);
            previous = offset;
        }
    }, iter: 5_000);

    [Fact]
    public void ToText_of_a_word_has_the_word_as_its_key() => AnyText.ArabicSentence.Sample(text =>
    {
        var map = ExactKey.Map(text, TextLanguage.Arabic);
        var start = 0;
        foreach (var word in map.Key.Split(' '))
        {
            ExactKey.Of(map.ToText(new TextSpan(start, word.Length)).In(text), TextLanguage.Arabic).ShouldBe(word);
            start += word.Length + 1;
        }
    }, iter: 2_000);
}
