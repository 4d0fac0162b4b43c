namespace TranslationMemory.Text.Tests.Tokens;

/// <summary>
/// Eight times the text may take a few times eight times the work, and never sixty-four times: the processor time of
/// both lengths is compared within one run, so that the speed of the machine does not matter.
/// </summary>
[Collection<AloneOnTheProcessor>]
public class LinearTimeTests
{
    private const int ShortLength = 16_000;
    private const int Factor = 8;
    private const int MostTimes = 3 * Factor;
    private const int Attempts = 4;

    /// <summary>What the runtime itself may take on the way (compilation, collections); a square would take seconds.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(60);

    private static readonly TextAnalyzer Analyzer = new(new CliticAnalyzer(Lexicon.BuiltIn));
    private static readonly ArticleSegmenter Articles = new(Segmenter.Default);

    // Attributes cannot carry lone surrogates, so that the parts are named.
    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["ligatures"] = "\uFDFA",
        ["ligatures and spaces"] = "\uFDFA ",
        ["scripts in turn"] = "وa1ب",
        ["marks"] = "\u064E",
        ["marks in turn"] = "\u0323\u0301",
        ["digits"] = "1",
        ["digit sets in turn"] = "1٣",
        ["conjunctions"] = "و",
        ["conjunctions and spaces"] = "و ",
        ["tatweel"] = "بـ",
        ["lone surrogates"] = "\uDE00\uD83D",
        ["emoji"] = "\U0001F468\u200D",
        ["hyphens"] = "a-1-",
        ["apostrophes"] = "a'",
        ["at signs"] = "a@",
        ["addresses"] = "a@b.c",
        ["protocols"] = "http://",
        ["letters with dots"] = "a.b.c.d.",
        ["Arabic letters with dots"] = "أ.ب.",
        ["numbers with dots"] = "1.",
        ["thousands"] = "1,000,",
        ["slashes"] = "1/2/",
        ["colons"] = "1:",
        ["opening quotes"] = "«",
        ["quotes with words"] = "«كلمة ",
        ["exclamations in quotes"] = "!\" ",
        ["thousands of thousands"] = "ألف ألف ",
        ["number words"] = "ثلاثة وعشرون و",
        ["English number words"] = "one million two hundred and ",
        ["halves"] = "نصف و",
        ["months"] = "1 يناير/كانون ",
        ["English months"] = "May 1, ",
        ["weekdays"] = "الأحد الاثنين ",
        ["ordinals"] = "الحادي عشر ",
        ["percent signs"] = "%",
        ["currencies"] = "مليون دولار و",
        ["currency signs"] = "$",
        ["times"] = "الساعة ",
        ["ranges"] = "1 - 2 - ",
        ["spaces"] = " \u00A0",
        ["list items"] = "1. ",
        ["lines"] = "\r\n",
        ["titles"] = "Dr. ",
    };

    public static TheoryData<string> Names => [.. Parts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Keys_grow_with_the_text(string part) =>
        ShouldBeLinear(part, static (text, language) => ExactKey.Map(text, language).Key.Length + FoldKey.Of(ExactKey.Of(text, language), language).Length);

    [Theory]
    [MemberData(nameof(Names))]
    public void Analysis_grows_with_the_text(string part) =>
        ShouldBeLinear(part, static (text, language) => Analyzer.Analyze(text, language).Tokens.Length);

    [Theory]
    [MemberData(nameof(Names))]
    public void Sentences_grow_with_the_text(string part) =>
        ShouldBeLinear(part, static (text, language) => Articles.Segment(text, language).Length);

    [Theory]
    [MemberData(nameof(Names))]
    public void Comparing_numbers_grows_with_the_text(string part) =>
        ShouldBeLinear(part, static (text, language) =>
            NumberAgreement.Compare(text, language, text + " 7", language == TextLanguage.Arabic ? TextLanguage.English : TextLanguage.Arabic).Added.Length);

    private static void ShouldBeLinear(string part, Func<string, TextLanguage, int> work)
    {
        var shorter = Repeat(part, ShortLength);
        var longer = Repeat(part, ShortLength * Factor);
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            work(shorter, language);
            var (least, most) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
            for (var attempt = 0; attempt < Attempts && (attempt == 0 || most > (MostTimes * least) + Slack); attempt++)
            {
                least = Least(least, Measure(shorter, language, work));
                most = Least(most, Measure(longer, language, work));
            }

            most.ShouldBeLessThanOrEqualTo((MostTimes * least) + Slack, $"{part}, {language}: {least} for {shorter.Length}");
        }
    }

    private static string Repeat(string part, int length) =>
        string.Concat(Enumerable.Repeat(Parts[part], length / Parts[part].Length));

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Measure(string text, TextLanguage language, Func<string, TextLanguage, int> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work(text, language).ShouldBeGreaterThanOrEqualTo(0);
        return Environment.CpuUsage.TotalTime - before;
    }
}
