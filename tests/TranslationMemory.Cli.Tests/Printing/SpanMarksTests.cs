using CsCheck;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Printing;

public class SpanMarksTests
{
    [Fact]
    public void Parts_give_the_text_again_whatever_the_spans() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Array[0, 6].Sample(pairs =>
        {
            const string text = "0123456789";
            var spans = pairs.Select(pair => new TextSpan { Start = pair.Item1, Length = Math.Min(pair.Item2, text.Length - pair.Item1) });

            return string.Concat(SpanMarks.Mark(text, spans, Tone.Hit).Select(part => part.Text)) == text;
        });

    [Fact]
    public void Spans_are_marked_and_the_longer_of_two_goes_first()
    {
        var parts = SpanMarks.Mark(
            "abcdef",
            [new TextSpan { Start = 1, Length = 1 }, new TextSpan { Start = 1, Length = 3 }, new TextSpan { Start = 5, Length = 1 }],
            Tone.Hit);

        parts.Where(part => part.Tone == Tone.Hit).Select(part => part.Text).ShouldBe(["bcd", "f"]);
    }
}
