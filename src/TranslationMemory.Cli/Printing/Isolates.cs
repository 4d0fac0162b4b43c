namespace TranslationMemory.Cli.Printing;

/// <summary>Puts right-to-left quotations of a row between FSI and PDI, so that they leave the rest of it in order.</summary>
internal static class Isolates
{
    private const string FirstStrongIsolate = "\u2068";
    private const string PopDirectionalIsolate = "\u2069";

    /// <summary>The row with its isolates.</summary>
    public static List<Piece> Around(List<Piece> row)
    {
        var isolated = new List<Piece>(row.Count + 2);
        var start = 0;
        while (start < row.Count)
        {
            var quote = row[start].Quote;
            var end = start;
            while (end < row.Count && row[end].Quote == quote)
            {
                end++;
            }

            var pieces = row[start..end];
            if (quote > 0 && pieces.Exists(piece => HasRightToLeft(piece.Text)))
            {
                isolated.Add(new Piece(FirstStrongIsolate, Tone.Plain, quote));
                isolated.AddRange(pieces);
                isolated.Add(new Piece(PopDirectionalIsolate, Tone.Plain, quote));
            }
            else
            {
                isolated.AddRange(pieces);
            }

            start = end;
        }

        return isolated;
    }

    /// <summary>One text between isolates, when it needs them.</summary>
    public static string Around(string text) =>
        HasRightToLeft(text) ? $"{FirstStrongIsolate}{text}{PopDirectionalIsolate}" : text;

    /// <summary>Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.</summary>
    private static bool HasRightToLeft(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') || text.AsSpan().ContainsAnyInRange('\uFB1D', '\uFEFC');
}
