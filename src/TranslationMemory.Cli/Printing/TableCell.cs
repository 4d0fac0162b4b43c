using Spectre.Console.Rendering;

namespace TranslationMemory.Cli.Printing;

/// <summary>A cell of a table on a terminal: wrapped between words, each row of it isolated by itself.</summary>
/// <param name="text">What it says.</param>
/// <param name="isolates">Right-to-left rows get isolates.</param>
internal sealed class TableCell(string text, bool isolates) : Renderable
{
    private readonly Piece[] _pieces = [new Piece(Visible.Text(text), Tone.Plain, Quote: 1)];

    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        var whole = RowWrapper.Width(_pieces[0].Text);
        var longestWord = _pieces[0].Text.Split(' ').Max(RowWrapper.Width);
        return new Measurement(Math.Min(longestWord, maxWidth), Math.Min(whole, maxWidth));
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var isFirst = true;
        foreach (var row in RowWrapper.Wrap(_pieces, maxWidth, maxWidth))
        {
            if (!isFirst)
            {
                yield return Segment.LineBreak;
            }

            isFirst = false;
            foreach (var piece in isolates ? Isolates.Around(row) : row)
            {
                yield return new Segment(piece.Text);
            }
        }
    }
}
