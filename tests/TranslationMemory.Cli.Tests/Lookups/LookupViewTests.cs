using TranslationMemory.Cli.Lookups;
using TranslationMemory.Cli.Tests.Running;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Lookups;

public class LookupViewTests
{
    [Fact]
    public void Match_is_score_and_class_then_difference_translation_and_reason()
    {
        Printed.By(printer => MatchView.Write(printer, "وصل الوفد التركي", Fuzzy())).ShouldBe(
            """
                75  fuzzy  memories/news, articles/story
                  source  وصل الوفد ⟦−الروسي⟧ ⟦+التركي⟧
                  target  The Russian delegation arrived
                  why     1 other word −25

            """.ReplaceLineEndings("\n").TrimEnd('\n') + "\n");
    }

    [Fact]
    public void Exact_match_of_no_document_has_no_marks()
    {
        var match = new Match
        {
            Score = 100,
            MatchClass = MatchClass.Exact,
            Unit = "memories/main/units/u1",
            SourceText = "وصل",
            TargetText = "Arrived",
            Explanation = new Explanation(),
        };

        var printed = Printed.By(printer => MatchView.Write(printer, "وصل", match)).Split('\n');

        printed[0].ShouldBe("   100  exact  memories/main");
        printed[1].ShouldBe("      source  وصل");
        printed[3].ShouldBe("      why     the same text");
    }

    [Fact]
    public void Segment_without_matches_says_so_and_still_shows_its_terms()
    {
        var response = new LookupSegmentResponse();
        response.Terms.Add(Term("وفد", "وفد"));

        Printed.By(printer => LookupView.Write(printer, "وفد", response)).ShouldBe("      no match\n      terms   وفد → delegation\n");
    }

    [Fact]
    public void Terms_stand_once_each_without_those_inside_longer_ones()
    {
        var response = new LookupSegmentResponse();
        response.Terms.AddRange([Term("وفد", "وفد"), Term("وفد", "وفد"), Term("روسي", "روسي", isPrimary: false), Term("وفد", "للوفد")]);

        var lines = Printed.By(printer => LookupView.Write(printer, "x", response)).TrimEnd('\n').Split('\n');

        lines[1..].ShouldBe(["      terms   وفد → delegation", "              وفد (in للوفد: clitic) → delegation"]);
    }

    [Fact]
    public void No_more_matches_are_shown_than_asked_for()
    {
        var response = new LookupSegmentResponse();
        response.Matches.AddRange([Fuzzy(), Fuzzy(), Fuzzy()]);

        Printed.By(printer => LookupView.Write(printer, "وصل الوفد التركي", response, most: 2))
            .Split('\n').Count(line => line.Contains("fuzzy", StringComparison.Ordinal)).ShouldBe(2);
    }

    private static TermHit Term(string term, string text, bool isPrimary = true) => new()
    {
        Term = term,
        Text = text,
        Entry = "glossaries/main/entries/delegation",
        HitClass = term == text ? TermHitClass.Exact : TermHitClass.Clitic,
        Primary = isPrimary,
        Renderings = { new TermRendering { Text = "delegation" } },
    };

    private static Match Fuzzy() => new()
    {
        Score = 75,
        MatchClass = MatchClass.Fuzzy,
        Unit = "memories/news/units/u1",
        Document = "articles/story",
        SourceText = "وصل الوفد الروسي",
        TargetText = "The Russian delegation arrived",
        Explanation = new Explanation
        {
            TextScore = 75,
            Edits =
            {
                new Edit
                {
                    Relation = EditRelation.Substitution,
                    QuerySpan = new TextSpan { Start = 10, Length = 6 },
                    UnitSpan = new TextSpan { Start = 10, Length = 6 },
                    Cost = 100,
                    Points = 25,
                },
            },
        },
    };
}
