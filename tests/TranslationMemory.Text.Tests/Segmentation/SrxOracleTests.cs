using CsCheck;

namespace TranslationMemory.Text.Tests.Segmentation;

public class SrxOracleTests
{
    private static readonly Gen<string> NastyText = Gen.OneOf(
        "د", "م", "هـ", "ال", "قال", "وقال", "لا بد", "ص.ب", "أ.ف.ب", "إس", "سي", "1438", "12", "٣", "A", "U.S", "Mr", "Inc", "No", "a.m",
        "Jan", "The", "al-Assad", "he", "said", "I", "word", "كلمة", "x@y.kz", "https://a.b", ".", ". ", ".", "...", "…", "؟", "! ", "?", "،",
        ":", "\"", "”", "»", "(", ")", "[1]", " ", " ", " ", "\u00A0", "\n", "\r\n", "\u2029", "\t", "-", "\u200F", "\u202C", "\u0640",
        "\u064E", "\uD83D\uDE00", "\uD83D", "\uDE00").Array[0, 14].Select(string.Concat);

    private static readonly Gen<string> Pattern = Gen.OneOf(
        "", @"\.", "a", "b+", @"\s", @"\s*", "(?:ab|c)", "^", "$", @"[.!]+", @"\b", "(?<!a)", "(?=b)", "[^a]", "a{2}", "(?i)a", "b?", @"\w+\.", @"(?:a|)b")
        .Array[0, 3].Select(string.Concat);

    private static readonly Gen<SrxRule> Rule = Gen.Select(Gen.Bool, Pattern, Pattern, (breaks, before, after) => new SrxRule(breaks, before, after));

    [Theory]
    [InlineData(TextLanguage.Arabic, "ar")]
    [InlineData(TextLanguage.English, "en")]
    public void The_rules_of_the_project_divide_as_the_oracle_says(TextLanguage language, string code)
    {
        var oracle = new SrxOracle(SrxRules.Default.RulesFor(code));

        NastyText.Sample(text => Split(Segmenter.Default, text, language).ShouldBe(oracle.Split(text)), iter: 1000);
    }

    [Fact]
    public void Any_rules_divide_any_text_as_the_oracle_says() =>
        Gen.Select(Rule.Array[0, 4], Gen.String[Gen.OneOf([.. "aabbcA.! \n\uD83D\uDE00"]), 0, 10].Array[4]).Sample((rules, texts) =>
        {
            var oracle = new SrxOracle(rules);
            var segmenter = new Segmenter(new SrxRules(
                false,
                [new SrxLanguageRule("any", [.. rules])],
                [new SrxLanguageMap(".*", "any")]));
            texts.ShouldAllBe(text => Split(segmenter, text, TextLanguage.English).SequenceEqual(oracle.Split(text)));
        }, iter: 100);

    private static List<string> Split(Segmenter segmenter, string text, TextLanguage language) =>
        [.. segmenter.Split(text, language).Select(span => span.In(text))];
}
