namespace TranslationMemory.Text;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit, from 0.</param>
/// <param name="Length">Number of UTF-16 code units; 0 marks a position.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span that begins at <paramref name="start"/> and ends before <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The stretch of <paramref name="text"/> that this span covers.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
