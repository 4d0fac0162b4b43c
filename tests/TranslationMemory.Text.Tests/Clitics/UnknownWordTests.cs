namespace TranslationMemory.Text.Tests.Clitics;

public class UnknownWordTests
{
    /// <summary>No word is known, so that only the outline of a word can tell.</summary>
    private static readonly CliticAnalyzer Analyzer = new(new LexiconBuilder().Build());

    [Theory]
    [InlineData("وكريستوبولس", "كريستوبولس")]
    [InlineData("وغاريبالدي", "غاريبالدي")]
    [InlineData("وبينوشيه", "بينوشيه")]
    [InlineData("بإفراغ", "إفراغ")]
    [InlineData("لاستجلاب", "استجلاب")]
    [InlineData("وبتطعيم", "تطعيم")]
    [InlineData("فأنكروا", "أنكروا")]
    [InlineData("فرضياتها", "فرضيات")]
    [InlineData("مقصلتهم", "مقصلة")]
    [InlineData("استجوبتها", "استجوبت")]
    [InlineData("وتماثيلهم", "تماثيل")]
    public void Clitics_that_no_name_has_come_off(string word, string stem) =>
        Analyzer.Preferred(word).Stem.ShouldBe(stem);

    [Theory]
    [InlineData("وينستون")]
    [InlineData("والاس")]
    [InlineData("وولف")]
    [InlineData("وستبروك")]
    [InlineData("بانديراس")]
    [InlineData("بوسطيلة")]
    [InlineData("لانجفان")]
    [InlineData("ستورك")]
    [InlineData("كالديرون")]
    [InlineData("فالنتينو")]
    [InlineData("أندريه")]
    [InlineData("تروتييه")]
    [InlineData("كورونا")]
    [InlineData("مفاهم")]
    public void What_may_be_a_name_stays_whole(string word) =>
        Analyzer.Preferred(word).ShouldBe(Reading.Whole(word));

    [Fact]
    public void Attested_counts_decide_where_the_outline_does_not()
    {
        var lexicon = new LexiconBuilder().AddAttested([new("نيالا", 3)]).Build();

        Analyzer.Preferred("لنيالا").ShouldBe(Reading.Whole("لنيالا"));
        new CliticAnalyzer(lexicon).Preferred("لنيالا").ShouldBe(new Reading(Proclitics.Lam, "نيالا", string.Empty));
    }
}
