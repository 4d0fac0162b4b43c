namespace TranslationMemory.Text.Placeables;

/// <summary>The smallest piece that a recogniser looks at.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset behind its last code unit.</param>
/// <param name="Key">Comparison form: the fold key of a word, ASCII digits, one spelling of a symbol.</param>
/// <param name="Glued">True when no white space stands before it.</param>
internal readonly record struct Atom(AtomKind Kind, int Start, int End, string Key, bool Glued);
