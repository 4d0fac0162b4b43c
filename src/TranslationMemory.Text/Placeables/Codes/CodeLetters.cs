namespace TranslationMemory.Text.Placeables;

/// <summary>The letters of a model number.</summary>
/// <param name="Latin">In Latin letters.</param>
/// <param name="IsSpaced">True when the number may also follow behind a space.</param>
internal sealed record CodeLetters(string Latin, bool IsSpaced);
