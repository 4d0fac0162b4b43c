using CsCheck;
using TranslationMemory.Cli.Printing;

namespace TranslationMemory.Cli.Tests.Printing;

public class RowWrapperTests
{
    private static readonly Gen<Piece[]> AnyPieces =
        Gen.Select(Gen.OneOf("وَفْد", "delegation", " ", "  ", "😀", "x", "وقف إطلاق النار", "-"), Gen.Enum<Tone>(), Gen.Int[0, 2])
            .Select((text, tone, quote) => new Piece(text, tone, quote))
            .Array[0, 40];

    [Fact]
    public void Rows_hold_every_word_in_order() => Gen.Select(AnyPieces, Gen.Int[2, 30]).Sample((pieces, width) =>
    {
        var rows = RowWrapper.Wrap(pieces, width, width);

        return Letters(rows.SelectMany(row => row)) == Letters(pieces);
    });

    [Fact]
    public void No_row_is_wider_than_it_may_be() => Gen.Select(AnyPieces, Gen.Int[2, 30], Gen.Int[2, 30]).Sample((pieces, first, other) =>
    {
        var rows = RowWrapper.Wrap(pieces, first, other);

        return rows.Select((row, i) => RowWrapper.Width(string.Concat(row.Select(piece => piece.Text))) <= (i == 0 ? Math.Max(first, other) : other))
            .All(fits => fits);
    });

    [Fact]
    public void Words_that_fit_are_not_cut()
    {
        var rows = RowWrapper.Wrap([new Piece("one two three", Tone.Plain, 0)], 7, 7);

        rows.Select(row => string.Concat(row.Select(piece => piece.Text))).ShouldBe(["one two", "three"]);
    }

    [Fact]
    public void Vowel_marks_and_isolates_take_no_column()
    {
        RowWrapper.Width("وَفْدٌ").ShouldBe(3);
        RowWrapper.Width("\u2068وفد\u2069").ShouldBe(3);
    }

    [Fact]
    public void Word_over_two_pieces_stays_together()
    {
        var rows = RowWrapper.Wrap([new Piece("aa bb", Tone.Plain, 0), new Piece("cc", Tone.Hit, 0)], 5, 5);

        rows.Select(row => string.Concat(row.Select(piece => piece.Text))).ShouldBe(["aa", "bbcc"]);
    }

    private static string Letters(IEnumerable<Piece> pieces) =>
        string.Concat(pieces.Select(piece => piece.Text)).Replace(" ", string.Empty, StringComparison.Ordinal);
}
