using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

public sealed class TagScoreTests
{
    private const string Sentence = "the delegation arrived.";
    private static readonly InlineTag Open = new(4, "bold", "1");
    private static readonly InlineTag Close = new(14, "bold", "2");

    [Fact]
    public void The_same_tags_in_the_same_places_are_exact() => Score([Open, Close], [Open, Close]).ShouldBe((100, MatchClass.Exact));

    [Fact]
    public void Every_tag_that_is_missing_or_added_costs_a_point()
    {
        Score([], [Open]).ShouldBe((98, MatchClass.NearExact));
        Score([Open, Close], []).ShouldBe((97, MatchClass.NearExact));
        Score([Open], [Open with { Id = "9" }]).ShouldBe((97, MatchClass.NearExact));
    }

    [Fact]
    public void Tags_cost_three_points_at_most() =>
        Score([Open, Close, new InlineTag(22, "link", "1"), new InlineTag(22, "link", "2")], []).ShouldBe((96, MatchClass.NearExact));

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(7)]
    public void A_moved_tag_costs_a_point(int offset) =>
        Score([Open], [Open with { Offset = offset }]).ShouldBe((98, MatchClass.NearExact));

    [Fact]
    public void The_side_of_a_space_is_no_other_place() =>
        Score([Close], [Close with { Offset = 15 }]).ShouldBe((100, MatchClass.Exact));

    [Fact]
    public void The_side_of_a_full_stop_is_another_place() =>
        Score([Close with { Offset = 22 }], [Close with { Offset = 23 }]).ShouldBe((98, MatchClass.NearExact));

    [Fact]
    public void Two_tags_that_changed_places_are_one_that_moved()
    {
        var italic = new InlineTag(4, "italic", "1");

        Score([Open, italic], [italic, Open]).ShouldBe((98, MatchClass.NearExact));
    }

    [Fact]
    public void A_tag_keeps_its_place_beside_a_word_that_is_still_there()
    {
        // One word of 4 is new: 75. The tag still stands before "arrived".
        var query = Engine.English("the delegation finally arrived.", new InlineTag(23, "bold", "1"));
        var unit = Engine.English(Sentence, new InlineTag(15, "bold", "1"));

        Engine.Scorer().Score(query, unit)!.Score.ShouldBe(75);
    }

    [Fact]
    public void A_text_of_tags_and_punctuation_matches_only_itself()
    {
        var scorer = Engine.Scorer();
        var tag = new InlineTag(0, "image", "1");

        scorer.Score(Engine.English("...", tag), Engine.English("...", tag))!.Score.ShouldBe(100);
        scorer.Score(Engine.English("...", tag), Engine.English("...")).ShouldBeNull();
    }

    private static (int Score, MatchClass Class) Score(InlineTag[] query, InlineTag[] unit)
    {
        var score = Engine.Scorer().Score(Engine.English(Sentence, query), Engine.English(Sentence, unit)).ShouldNotBeNull();
        Recomputation.TextScores(score.Explanation).ShouldContain(score.Score);
        return (score.Score, score.Class);
    }
}
