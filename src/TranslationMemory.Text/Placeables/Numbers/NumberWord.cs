namespace TranslationMemory.Text.Placeables;

/// <summary>A word of a number.</summary>
/// <param name="Kind">What it can do.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, long Value);
