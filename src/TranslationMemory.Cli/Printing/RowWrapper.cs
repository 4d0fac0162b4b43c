using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace TranslationMemory.Cli.Printing;

/// <summary>
/// Breaks a line into rows between words. Columns are counted as terminals count them: vowel marks and bidi controls
/// take none. The order stays logical; each row is isolated by itself, for terminals order row by row.
/// </summary>
internal static class RowWrapper
{
    /// <summary>The rows of a line, without its indent.</summary>
    /// <param name="pieces">The line.</param>
    /// <param name="firstWidth">Columns of the first row.</param>
    /// <param name="otherWidth">Columns of the others.</param>
    public static List<List<Piece>> Wrap(IReadOnlyList<Piece> pieces, int firstWidth, int otherWidth)
    {
        var rows = new List<List<Piece>> { new() };
        var used = 0;
        var gap = new List<Piece>();
        foreach (var word in Words(pieces))
        {
            if (string.IsNullOrWhiteSpace(word[0].Text))
            {
                gap.AddRange(word);
                continue;
            }

            var width = Width(word);
            var room = rows.Count == 1 ? firstWidth : otherWidth;
            if (used + Width(gap) + width <= room)
            {
                rows[^1].AddRange(gap);
                used += Width(gap);
            }
            else if (used > 0)
            {
                rows.Add([]);
                used = 0;
                room = otherWidth;
            }

            gap.Clear();
            used = width <= room ? Add(word, width, rows[^1], used) : Break(word, room, otherWidth, rows);
        }

        return rows;
    }

    /// <summary>Columns that a text takes on a terminal.</summary>
    public static int Width(string text) => new Segment(text).CellCount();

    private static int Width(List<Piece> pieces) => pieces.Sum(piece => Width(piece.Text));

    private static int Add(List<Piece> word, int width, List<Piece> row, int used)
    {
        row.AddRange(word);
        return used + width;
    }

    /// <summary>A word wider than a row is cut between characters as readers see them.</summary>
    private static int Break(List<Piece> word, int room, int otherWidth, List<List<Piece>> rows)
    {
        var used = 0;
        foreach (var piece in word)
        {
            var part = new StringBuilder();
            var elements = StringInfo.GetTextElementEnumerator(piece.Text);
            while (elements.MoveNext())
            {
                var element = elements.GetTextElement();
                var width = Width(element);
                if (used + width > room)
                {
                    rows[^1].Add(piece with { Text = part.ToString() });
                    rows.Add([]);
                    part.Clear();
                    used = 0;
                    room = otherWidth;
                }

                part.Append(element);
                used += width;
            }

            rows[^1].Add(piece with { Text = part.ToString() });
        }

        return used;
    }

    /// <summary>Words and the gaps between them; a word may run over several pieces, a gap is of one.</summary>
    private static IEnumerable<List<Piece>> Words(IReadOnlyList<Piece> pieces)
    {
        var word = new List<Piece>();
        foreach (var piece in pieces)
        {
            var start = 0;
            while (start < piece.Text.Length)
            {
                var isGap = piece.Text[start] == ' ';
                var end = start;
                while (end < piece.Text.Length && piece.Text[end] == ' ' == isGap)
                {
                    end++;
                }

                var part = piece with { Text = piece.Text[start..end] };
                start = end;
                if (!isGap)
                {
                    word.Add(part);
                    continue;
                }

                if (word.Count > 0)
                {
                    yield return word;
                    word = [];
                }

                yield return [part];
            }
        }

        if (word.Count > 0)
        {
            yield return word;
        }
    }
}
