namespace TranslationMemory.Text.Placeables;

/// <summary>Comparison forms of atoms.</summary>
internal static class AtomKeys
{
    private static readonly string[] AsciiSymbols = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    /// <summary>The comparison form of a word.</summary>
    public static string OfWord(ReadOnlySpan<char> word, TextLanguage language) => FoldKey.Of(ExactKey.Of(word, language), language);

    /// <summary>The comparison form of what is written as <paramref name="written"/>.</summary>
    public static string Of(AtomKind kind, ReadOnlySpan<char> written, TextLanguage language) => kind switch
    {
        AtomKind.Word => OfWord(written, language),
        AtomKind.Digits => DigitSets.ToAscii(written),
        AtomKind.Symbol when written.Length == 1 => OfSymbol(written[0]),
        _ => string.Empty,
    };

    private static string OfSymbol(char c) => c switch
    {
        '\r' or '\u2028' or '\u2029' => "\n",
        < '\u0080' => AsciiSymbols[c],
        '٪' or '％' => "%",
        '⁄' => "/",
        '−' or '‐' or '‑' or '–' or '—' or '―' => "-",
        '’' or '‘' or 'ʼ' or '′' => "'",
        _ => c.ToString(),
    };
}
