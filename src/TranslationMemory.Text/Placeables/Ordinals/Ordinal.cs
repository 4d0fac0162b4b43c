namespace TranslationMemory.Text.Placeables;

/// <summary>An ordinal as it was read.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="Next">Index of the atom behind it.</param>
/// <param name="IsCertain">True when it can be nothing else, whatever stands around it.</param>
internal readonly record struct Ordinal(int Value, int Start, int Next, bool IsCertain);
