using CsCheck;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology.Tests.Recognition.Units;

public sealed class PartSplitterTests
{
    [Theory]
    [InlineData("23 يناير 2017", "23|يناير|2017")]
    [InlineData("و24", "و|24")]
    [InlineData("1,234.5", "1,234.5")]
    [InlineData("٣٫٥ مليون", "٣٫٥|مليون")]
    [InlineData("2017.", "2017|.")]
    [InlineData("35%", "35|%")]
    [InlineData("كانــون الثاني", "كانــون|الثاني")]
    [InlineData("23/24 يناير/كانون", "23|/|24|يناير|/|كانون")]
    [InlineData("cease-fire", "cease|-|fire")]
    [InlineData("o'clock", "o'clock")]
    [InlineData("", "")]
    [InlineData(" \u200F ", "")]
    public void Split_gives_words_numbers_and_marks(string text, string parts) =>
        string.Join('|', PartSplitter.Split(text, new TextSpan(0, text.Length)).Select(part => part.Span.In(text))).ShouldBe(parts);

    [Fact]
    public void Split_stays_within_its_span_and_in_order() =>
        Gen.Select(Gen.String, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((text, a, b) =>
        {
            var start = Math.Min(a, text.Length);
            var span = TextSpan.FromBounds(start, Math.Min(text.Length, start + b));
            var end = span.Start;
            foreach (var (part, _) in PartSplitter.Split(text, span))
            {
                part.Start.ShouldBeGreaterThanOrEqualTo(end);
                part.Length.ShouldBeGreaterThan(0);
                end = part.End;
            }

            end.ShouldBeLessThanOrEqualTo(span.End);
        });
}
