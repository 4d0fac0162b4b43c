using CsCheck;

namespace TranslationMemory.Text.Tests.Segmentation;

public class SegmenterTests
{
    private const string Nasty = ". . !؟?…،:\"”»)('ABكمود.هـ.12٣ab@\u200F\u202C\n\r\u2029\u00A0\t-\u0640\u064E[1]\uD83D\uDE00\uDC00و";

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0\u2003")]
    [InlineData("\r\n\u2028\u2029\n")]
    [InlineData("\u200F \uFEFF\u200E")]
    public void Split_of_white_space_is_empty(string text)
    {
        Segmenter.Default.Split(text, TextLanguage.Arabic).ShouldBeEmpty();
        Segmenter.Default.Split(text, TextLanguage.English).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2029")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\f")]
    [InlineData("\n \n\t\n")]
    public void Split_divides_at_every_line_break(string lineBreak)
    {
        Sentences.Joined($"عنوان الخبر{lineBreak}نص الخبر", TextLanguage.Arabic).ShouldBe("عنوان الخبر ¦ نص الخبر");
        Sentences.Joined($"A headline and{lineBreak}the rest", TextLanguage.English).ShouldBe("A headline and ¦ the rest");
    }

    [Fact]
    public void Split_loses_nothing_and_keeps_the_order() => Gen.String[Gen.OneOf([.. Nasty]), 0, 60].Sample(text =>
    {
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var end = 0;
            foreach (var span in Segmenter.Default.Split(text, language))
            {
                span.Length.ShouldBeGreaterThan(0);
                text[end..span.Start].ShouldAllBe(c => IsSpace(c));
                char.IsWhiteSpace(text[span.Start]).ShouldBeFalse();
                IsSpace(text[span.End - 1]).ShouldBeFalse();
                end = span.End;
            }

            text[end..].ShouldAllBe(c => IsSpace(c));
        }
    });

    [Fact]
    public void No_sentence_spans_two_lines() => Gen.String[Gen.OneOf([.. Nasty]), 0, 60].Sample(text =>
    {
        foreach (var span in Segmenter.Default.Split(text + "\n" + text, TextLanguage.Arabic))
        {
            (text + "\n" + text)[span.Start..span.End].ShouldNotContain('\n');
        }
    });

    [Fact]
    public void Split_with_rules_for_other_languages_divides_at_line_breaks_only()
    {
        var segmenter = new Segmenter(new SrxRules(false, [], []));

        Sentences.Joined("One. Two.\nThree.", TextLanguage.English, segmenter).ShouldBe("One. Two. ¦ Three.");
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF';
}
