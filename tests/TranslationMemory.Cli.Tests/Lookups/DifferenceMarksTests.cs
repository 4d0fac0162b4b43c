using TranslationMemory.Cli.Lookups;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Lookups;

public class DifferenceMarksTests
{
    [Fact]
    public void Equal_text_has_no_marks() => Marked("a b", "a b").ShouldBe("a b");

    [Fact]
    public void Replaced_word_stands_before_its_replacement() =>
        Marked("one TWO three", "one two three", ((4, 3), (4, 3))).ShouldBe("one ⟦−two⟧ ⟦+TWO⟧ three");

    [Fact]
    public void Words_replaced_side_by_side_are_one_change() =>
        Marked("A B c", "a b c", ((0, 1), (0, 1)), ((2, 1), (2, 1))).ShouldBe("⟦−a b⟧ ⟦+A B⟧ c");

    [Fact]
    public void Changes_with_a_word_in_between_stay_apart() =>
        Marked("A b C", "a b c", ((0, 1), (0, 1)), ((4, 1), (4, 1))).ShouldBe("⟦−a⟧ ⟦+A⟧ b ⟦−c⟧ ⟦+C⟧");

    [Fact]
    public void Word_of_the_query_alone_is_added_between_its_neighbours() =>
        Marked("a x b", "a b", ((2, 1), (2, 0))).ShouldBe("a ⟦+x⟧ b");

    [Fact]
    public void Word_added_behind_the_word_before_it_keeps_its_distance() =>
        Marked("a x b", "a b", ((2, 1), (1, 0))).ShouldBe("a ⟦+x⟧ b");

    [Fact]
    public void Word_of_the_unit_alone_is_marked_to_go() =>
        Marked("a b", "a x b", ((1, 0), (2, 1))).ShouldBe("a ⟦−x⟧ b");

    [Fact]
    public void Words_are_added_at_the_beginning_and_at_the_end() =>
        Marked("x a y", "a", ((0, 1), (0, 0)), ((4, 1), (1, 0))).ShouldBe("⟦+x⟧ a ⟦+y⟧");

    [Fact]
    public void Arabic_reads_in_the_same_order() =>
        Marked("الجولة الثانية من", "الجولة الأولى من", ((7, 7), (7, 6))).ShouldBe("الجولة ⟦−الأولى⟧ ⟦+الثانية⟧ من");

    private static string Marked(string query, string unit, params ((int Start, int Length) Query, (int Start, int Length) Unit)[] edits)
    {
        var match = new Match { SourceText = unit, Explanation = new Explanation() };
        match.Explanation.Edits.AddRange(edits.Select(edit => new Edit
        {
            QuerySpan = new TextSpan { Start = edit.Query.Start, Length = edit.Query.Length },
            UnitSpan = new TextSpan { Start = edit.Unit.Start, Length = edit.Unit.Length },
        }));
        return string.Concat(DifferenceMarks.Of(query, match)
            .Where(part => part.Text.Length > 0)
            .Select(part => Marks.Bracketed(new Piece(part.Text, part.Tone, 0)).Text));
    }
}
