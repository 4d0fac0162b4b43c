namespace TranslationMemory.Text.Tests.Segmentation.Rules;

public class CompiledRuleTests
{
    [Theory]
    [InlineData(". ")]
    [InlineData("a. ")]
    [InlineData("U.S. ")]
    [InlineData("1. ")]
    [InlineData("... ")]
    [InlineData("(a?) ")]
    [InlineData("\"")]
    [InlineData(".\u200F")]
    [InlineData("د. ")]
    [InlineData("كلمة")]
    [InlineData("a@")]
    public void A_long_line_of_anything_is_divided(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 50_000 / unit.Length));

        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var spans = Segmenter.Default.Split(text, language);
            spans[^1].End.ShouldBeGreaterThan(text.Length - 3);
        }
    }

    [Fact]
    public void A_rule_sees_512_characters_to_both_sides()
    {
        var segmenter = With(new SrxRule(true, "b a*", "c*d"));

        Split(segmenter, "b " + new string('a', 510) + new string('c', 511) + "d").ShouldBe(2);
        Split(segmenter, "b " + new string('a', 511) + "d").ShouldBe(1);
        Split(segmenter, "b " + new string('c', 512) + "d").ShouldBe(1);
    }

    [Fact]
    public void An_anchor_does_not_match_where_the_sight_ends()
    {
        Split(With(new SrxRule(true, @"^a*", "b")), new string('a', 600) + "b").ShouldBe(1);
        Split(With(new SrxRule(true, @"^a*", "b")), new string('a', 500) + "b").ShouldBe(2);
        Split(With(new SrxRule(true, "a", "b*$")), "a" + new string('b', 600)).ShouldBe(1);
        Split(With(new SrxRule(true, "a", "b*$")), "a" + new string('b', 500)).ShouldBe(2);
    }

    [Fact]
    public void A_pattern_that_explodes_is_reported_and_not_waited_for() =>
        Should.Throw<SrxException>(() => Split(With(new SrxRule(true, @"x(?:a|aa)+", "b")), new string('a', 400) + "b"))
            .Message.ShouldContain("takes too long");

    [Fact]
    public void A_rule_never_parts_a_surrogate_pair() =>
        Split(With(new SrxRule(true, string.Empty, string.Empty)), "a😀b").ShouldBe(3);

    [Fact]
    public void The_first_rule_that_applies_wins()
    {
        Split(With(new SrxRule(false, @"Mr\.", @"\s"), new SrxRule(true, @"\.", @"\s")), "Mr. A. B").ShouldBe(2);
        Split(With(new SrxRule(true, @"\.", @"\s"), new SrxRule(false, @"Mr\.", @"\s")), "Mr. A. B").ShouldBe(3);
    }

    private static Segmenter With(params SrxRule[] rules) =>
        new(new SrxRules(false, [new SrxLanguageRule("r", [.. rules])], [new SrxLanguageMap(".*", "r")]));

    private static int Split(Segmenter segmenter, string text) => segmenter.Split(text, TextLanguage.English).Length;
}
