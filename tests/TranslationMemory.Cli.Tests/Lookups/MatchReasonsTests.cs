using TranslationMemory.Cli.Lookups;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Lookups;

public class MatchReasonsTests
{
    [Theory]
    [InlineData(MatchClass.DoubleContext, "the same text in the same place")]
    [InlineData(MatchClass.Context, "the same text, one neighbour equal")]
    [InlineData(MatchClass.Exact, "the same text")]
    public void Same_text_says_so(MatchClass match, string expected) =>
        Explained(new Match { MatchClass = match, Explanation = new Explanation() }).ShouldBe(expected);

    [Fact]
    public void Edits_are_counted_by_kind_with_their_points_the_dearest_first()
    {
        var explanation = new Explanation { TextScore = 79, WordCount = 10 };
        explanation.Edits.Add(new Edit { Relation = EditRelation.Fold, Cost = 2, Points = 0.2, Detail = "hamza" });
        explanation.Edits.Add(new Edit { Relation = EditRelation.Substitution, Cost = 100, Points = 10 });
        explanation.Edits.Add(new Edit { Relation = EditRelation.Substitution, Cost = 100, Points = 10, EntityChange = true });
        explanation.Ceilings.Add(new Ceiling { Score = 94, Reason = CeilingReason.Word });

        Explained(new Match { Explanation = explanation }).ShouldBe("2 other words −20; spelling (hamza) −0.2; another name");
    }

    [Fact]
    public void Value_that_costs_nothing_is_told_without_points()
    {
        var explanation = new Explanation { TextScore = 99 };
        explanation.Edits.Add(new Edit { Relation = EditRelation.Placeable, Detail = "22 → 23" });
        explanation.Ceilings.Add(new Ceiling { Score = 99, Reason = CeilingReason.NotIdentical });

        Explained(new Match { Explanation = explanation }).ShouldBe("value (22 → 23); not identical: at most 99");
    }

    [Fact]
    public void Turned_negation_is_always_told()
    {
        var explanation = new Explanation { TextScore = 70 };
        explanation.Edits.Add(new Edit { Relation = EditRelation.Insertion, Cost = 100, Points = 25 });
        explanation.Ceilings.Add(new Ceiling { Score = 84, Reason = CeilingReason.Negation });

        Explained(new Match { Explanation = explanation }).ShouldBe("1 word more −25; negation on one side only: at most 84");
    }

    [Fact]
    public void Secondary_points_and_penalties_come_last()
    {
        var explanation = new Explanation { TextScore = 98 };
        explanation.Secondary.Add(new SecondaryDifference { Kind = SecondaryKind.Punctuation, Points = 1 });
        explanation.Penalties.Add(new Penalty { Reason = PenaltyReason.Unreviewed, Points = 2 });

        Explained(new Match { Explanation = explanation }).ShouldBe("punctuation −1; not reviewed −2");
    }

    [Fact]
    public void Both_sides_of_a_change_are_quoted_apart()
    {
        var explanation = new Explanation { TextScore = 99 };
        explanation.Edits.Add(new Edit { Relation = EditRelation.Placeable, Detail = "الثلاثاء → الخميس" });

        var pieces = new Line().Explain(new Match { Explanation = explanation }, Tone.Plain).Pieces;

        pieces.Where(piece => piece.Quote > 0).Select(piece => piece.Text).ShouldBe(["الثلاثاء", "الخميس"]);
        pieces.Where(piece => piece.Quote > 0).Select(piece => piece.Quote).Distinct().Count().ShouldBe(2);
    }

    private static string Explained(Match match) =>
        string.Concat(new Line().Explain(match, Tone.Plain).Pieces.Select(piece => piece.Text));
}
