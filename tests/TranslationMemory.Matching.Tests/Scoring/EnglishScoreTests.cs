namespace TranslationMemory.Matching.Tests;

/// <summary>Scores of English texts, worked out by hand.</summary>
public sealed class EnglishScoreTests
{
    [Fact]
    public void Letter_case_costs_one_point_however_many_words_differ()
    {
        var score = Engine.ScoreEnglish("the Delegation arrived", "The delegation arrived");

        (score.Score, score.Class).ShouldBe((98, MatchClass.NearExact));
        score.Explanation.Edits.ShouldBeEmpty();
        score.Explanation.Secondary.ShouldBe([new SecondaryDifference(SecondaryKind.LetterCase, 1)]);
    }

    [Fact]
    public void Letter_case_and_punctuation_are_counted_once_each() =>
        Engine.ScoreEnglish("the delegation, arrived!", "The Delegation arrived").Score.ShouldBe(97);

    [Fact]
    public void Letter_case_counts_beside_another_word() =>
        // One word of 4: 75; less one point.
        Engine.ScoreEnglish("the delegation arrived today", "The delegation arrived yesterday").Score.ShouldBe(74);

    [Fact]
    public void An_acronym_is_another_word_than_its_small_letters() =>
        Engine.ScoreEnglish("they met us", "they met US").Explanation.Edits.ShouldHaveSingleItem()
            .Relation.ShouldBe(EditRelation.Substitution);

    [Fact]
    public void A_plural_is_an_inflection()
    {
        var edit = Engine.ScoreEnglish("foreign ministers met", "foreign minister met").Explanation.Edits.ShouldHaveSingleItem();

        (edit.Relation, edit.Cost, edit.Detail).ShouldBe((EditRelation.Clitics, 15, "minister → ministers"));
    }

    [Theory]
    [InlineData("color", "colour", EditRelation.Spelling)]
    [InlineData("organisation", "organization", EditRelation.Spelling)]
    [InlineData("road", "rods", EditRelation.Substitution)]
    public void Latin_words_are_near_by_their_length(string query, string unit, EditRelation expected) =>
        Engine.ScoreEnglish("a " + query, "a " + unit).Explanation.Edits.ShouldHaveSingleItem().Relation.ShouldBe(expected);

    [Theory]
    [InlineData("it was not a success for the delegation in the end of the year", "it was a success for the delegation in the end of the year")]
    [InlineData("it wasn't a success for the delegation in the end of the year", "it was a success for the delegation in the end of the year")]
    [InlineData("it went well without delays for the delegation at the end of the year", "it went well delays for the delegation at the end of the year")]
    public void A_negation_on_one_side_only_keeps_the_score_at_84(string query, string unit) =>
        Engine.ScoreEnglish(query, unit).Score.ShouldBe(84);

    [Fact]
    public void Words_are_aligned_in_order()
    {
        var score = Engine.ScoreEnglish("alpha beta gamma delta", "delta alpha beta gamma");

        // One deletion and one insertion of 4 words: 50.
        score.Score.ShouldBe(50);
        score.Explanation.Edits.Select(edit => edit.Relation).ShouldBe([EditRelation.Deletion, EditRelation.Insertion]);
    }

    [Fact]
    public void Of_equally_cheap_alignments_that_with_the_fewest_case_differences_counts() =>
        // The deleted word is one of two; the one in other letters is.
        Engine.ScoreEnglish("the end", "The the end").Explanation.Secondary.ShouldBeEmpty();
}
