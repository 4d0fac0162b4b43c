using System.Collections.Immutable;

namespace TranslationMemory.Text.Tests.Segmentation.Srx;

public class SrxRulesTests
{
    private static readonly SrxRule Stop = new(true, @"\.", @"\s");
    private static readonly SrxRule Question = new(true, "؟", @"\s");
    private static readonly ImmutableArray<SrxLanguageRule> Both = [new("Stop", [Stop]), new("Question", [Question])];
    private static readonly ImmutableArray<SrxLanguageMap> Maps = [new("(?i)ar.*", "Question"), new("..", "Stop")];

    [Fact]
    public void Without_cascade_the_first_map_that_matches_decides()
    {
        var rules = new SrxRules(false, Both, Maps);

        rules.RulesFor("ar").ShouldBe([Question]);
        rules.RulesFor("AR-SY").ShouldBe([Question]);
        rules.RulesFor("en").ShouldBe([Stop]);
        rules.RulesFor("eng").ShouldBeEmpty();
    }

    [Fact]
    public void With_cascade_all_maps_that_match_add_their_rules()
    {
        var rules = new SrxRules(true, Both, Maps);

        rules.RulesFor("ar").ShouldBe([Question, Stop]);
        rules.RulesFor("ar-SY").ShouldBe([Question]);
    }

    [Fact]
    public void A_map_to_a_rule_that_is_not_there_is_reported() =>
        Should.Throw<SrxException>(() => new SrxRules(false, [], Maps).RulesFor("ar")).Message.ShouldContain("Question");

    [Fact]
    public void Default_covers_the_regions_of_both_languages()
    {
        foreach (var code in new[] { "ar", "ar-SY", "AR", "ar_EG", "en", "EN-gb" })
        {
            SrxRules.Default.RulesFor(code).ShouldNotBeEmpty();
        }

        SrxRules.Default.RulesFor("arz").ShouldBeEmpty();
        SrxRules.Default.RulesFor("fr").ShouldBeEmpty();
    }
}
