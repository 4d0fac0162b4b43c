namespace TranslationMemory.Text.Placeables;

/// <summary>Where an atom stands and what it is.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset behind its last code unit.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Glued">True when no white space stands before it.</param>
/// <param name="MayBegin">True when a placeable can begin with it.</param>
internal readonly record struct AtomMark(int Start, int End, AtomKind Kind, bool Glued, bool MayBegin);
