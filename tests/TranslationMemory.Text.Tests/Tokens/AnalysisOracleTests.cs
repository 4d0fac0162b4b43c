using CsCheck;
using TranslationMemory.Text.Tests.Tokens.Oracles;

namespace TranslationMemory.Text.Tests.Tokens;

/// <summary>The analyser gives what plain steps give, however often and in whatever company it has seen a word.</summary>
public class AnalysisOracleTests
{
    private static readonly CliticAnalyzer Clitics = new(Lexicon.BuiltIn);
    private static readonly TextAnalyzer Analyzer = new(Clitics);
    private static readonly PlainAnalyzer Oracle = new(new CliticAnalyzer(Lexicon.BuiltIn));

    private static readonly Gen<string> Sentence = Gen.OneOf(
        [
            .. "و ب الـ بـ\u200F 24 ٣٫٥٪ 2017-1 خمسة وعشرون يناير الأول three May US us THE WHO BBC's U.S. é.a.x1 a.com http://x.y @n # لم وللوفد أ.ف.ب. ، . : … ' ’ - \u064E \u200B \U0001EE00 ｔwo \u0860one".Split(' ').Select(Gen.Const),
            Gen.Const(" "), Gen.Const(" "), Gen.Const(" "),
            AnyText.ArabicMix,
        ]).Array[0, 24].Select(string.Concat);

    [Fact]
    public void Any_text_has_the_tokens_of_the_plain_steps() => Gen.OneOf(Sentence, AnyText.Utf16, AnyText.ArabicSentence).Sample(text =>
    {
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            Check(text, language);
        }
    }, iter: 10_000);

    [Theory]
    [Trait("Category", "Shared")]
    [InlineData("tico19/tico19.ar", TextLanguage.Arabic)]
    [InlineData("tico19/tico19.en", TextLanguage.English)]
    [InlineData("tico19/tico19.ar", TextLanguage.English)]
    [InlineData("sdg-un/sdg-un.ar", TextLanguage.Arabic)]
    [InlineData("sdg-un/sdg-un.en", TextLanguage.English)]
    [InlineData("tatoeba/tatoeba.manythings.ar", TextLanguage.Arabic)]
    [InlineData("xquad/xquad.paragraphs.jsonl", TextLanguage.Arabic)]
    public void A_real_text_has_the_tokens_of_the_plain_steps(string file, TextLanguage language)
    {
        foreach (var line in File.ReadLines(Path.Combine(SharedCases.Folder(), "data", file)))
        {
            Check(line, language);
        }
    }

    [Fact]
    public void The_form_of_a_word_that_recurs_is_shared()
    {
        var first = Analyzer.Analyze("قال الوفد", TextLanguage.Arabic).Tokens;
        var second = Analyzer.Analyze("الوفد قال", TextLanguage.Arabic).Tokens;
        second[1].Form.ShouldBeSameAs(first[0].Form);
        second[0].Form.ShouldBeSameAs(first[1].Form);
    }

    [Fact]
    public void Forms_of_two_analysers_are_equal_exactly_where_all_in_them_is() => Gen.Select(Sentence, Sentence).Sample((a, b) =>
    {
        var other = new TextAnalyzer(Clitics);
        foreach (var one in Analyzer.Analyze(a, TextLanguage.Arabic).Tokens.Concat(Analyzer.Analyze(a, TextLanguage.English).Tokens))
        {
            foreach (var two in other.Analyze(a, TextLanguage.Arabic).Tokens.Concat(other.Analyze(b, TextLanguage.English).Tokens))
            {
                var same = one.Form.Surface == two.Form.Surface
                    && PlainToken.Of(one) with { Span = default, Placeable = null } == PlainToken.Of(two) with { Span = default, Placeable = null };
                one.Form.Equals(two.Form).ShouldBe(same);
                (!same || one.Form.GetHashCode() == two.Form.GetHashCode()).ShouldBeTrue();
            }
        }
    }, iter: 200);

    private static void Check(string text, TextLanguage language)
    {
        var analyzed = Analyzer.Analyze(text, language);
        analyzed.ExactKey.ShouldBe(ExactKey.Of(text, language));
        analyzed.FoldKey.ShouldBe(FoldKey.Of(analyzed.ExactKey, language));
        var expected = Oracle.Tokens(text, language);
        if (!analyzed.Tokens.Select(PlainToken.Of).SequenceEqual(expected))
        {
            analyzed.Tokens.Select(PlainToken.Of).ShouldBe(expected, text);
        }

        foreach (var token in analyzed.Tokens)
        {
            token.Form.Surface.ShouldBe(token.Span.In(text));
            token.Form.Readings[0].ShouldBe(token.Reading);
            if (token.Form.ArabicKey is { } key)
            {
                token.Form.Readings.ShouldBe(Clitics.Readings(key));
                token.Form.IsKnownWord.ShouldBe(Clitics.IsKnownWord(key));
            }
        }
    }
}
