namespace TranslationMemory.Text;

/// <summary>A token before its words are read.</summary>
/// <param name="Span">Where it stands, proclitics in front of digits or a Latin word included.</param>
/// <param name="Kind">What it is.</param>
/// <param name="CoreStart">Where it begins behind such proclitics.</param>
/// <param name="Proclitics">Those proclitics.</param>
/// <param name="IsArabic">True for an Arabic word.</param>
/// <param name="Placeable">For a placeable, what it is.</param>
internal readonly record struct RawToken(
    TextSpan Span, TokenKind Kind, int CoreStart, Proclitics Proclitics, bool IsArabic, Placeable? Placeable);
