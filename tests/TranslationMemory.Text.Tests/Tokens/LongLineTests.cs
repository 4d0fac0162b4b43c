namespace TranslationMemory.Text.Tests.Tokens;

/// <summary>
/// Lines of two megabytes of what could be looked at again and again: where any step took the square of the length, it would not end.
/// </summary>
public class LongLineTests
{
    private const int Length = 1_000_000;

    private static readonly TextAnalyzer Analyzer = new(new CliticAnalyzer(Lexicon.BuiltIn));

    // Attributes cannot carry lone surrogates, so that the parts are named.
    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["one letter"] = "و",
        ["one Latin letter"] = "s",
        ["one mark"] = "\u064E",
        ["marks in turn"] = "\u0323\u0301",
        ["hamza marks"] = "ا\u0654\u0655",
        ["tatweel"] = "\u0640",
        ["spaces"] = " ",
        ["spaces of several kinds"] = " \u00A0\t",
        ["invisible characters"] = "\u200F",
        ["letters and invisible characters"] = "و\u200F\u200C",
        ["high surrogates"] = "\uD83D",
        ["low surrogates"] = "\uDE00",
        ["halves in the wrong order"] = "\uDE00\uD83D",
        ["pairs"] = "\U00020000",
        ["scripts in turn"] = "وa",
        ["scripts and digits in turn"] = "وa1ب",
        ["prefixes over spaces"] = "بـ ",
        ["letters with dots"] = "أ.",
        ["Latin letters with dots"] = "a.",
        ["dots"] = ".",
        ["apostrophes"] = "'",
        ["quoted plurals"] = "'s ",
        ["compounds"] = "a-",
        ["words"] = "وللوفد ",
        ["seats of hamza"] = "أىة",
        ["ligatures"] = "\uFDFA",
        ["shouts"] = "WHO ",
    };

    public static TheoryData<string> Names => [.. Parts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_line_of_megabytes_is_keyed_and_cut(string part)
    {
        var text = string.Concat(Enumerable.Repeat(Parts[part], Length / Parts[part].Length));
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var analyzed = Analyzer.Analyze(text, language);
            var map = ExactKey.Map(text, language);
            map.Key.ShouldBe(analyzed.ExactKey);
            analyzed.FoldKey.Length.ShouldBeLessThanOrEqualTo(analyzed.ExactKey.Length);
            var end = 0;
            foreach (var token in analyzed.Tokens)
            {
                if (token.Span.Start < end || token.Span.Length == 0)
                {
                    Assert.Fail($"Token at {token.Span.Start}, behind one that ends at {end}.");
                }

                end = token.Span.End;
            }
        }
    }

    [Fact]
    public void A_text_like_the_last_one_allocates_its_result_only()
    {
        const string text = "وقال المبعوث الأممي إن محادثات أستانة تستأنف غدا";
        for (var i = 0; i < 3; i++)
        {
            Analyzer.Analyze(text, TextLanguage.Arabic);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var analyzed = Analyzer.Analyze(text, TextLanguage.Arabic);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // The text, a header and 24 bytes a token; the exact key is the text itself.
        allocated.ShouldBeLessThanOrEqualTo(120 + (24 * analyzed.Tokens.Length));
    }
}
