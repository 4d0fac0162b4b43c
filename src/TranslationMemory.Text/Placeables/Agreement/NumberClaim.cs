namespace TranslationMemory.Text.Placeables;

/// <summary>What the other side must have for one placeable.</summary>
/// <param name="Placeable">The placeable.</param>
/// <param name="Parts">Its parts; each lists the keys of which one is enough (day, month and year of a date; one part for most).</param>
/// <param name="Currencies">Codes of which one must be that of the amount on the other side; empty when any will do.</param>
/// <param name="IsInWords">True when no digit is in it: then the other side may say it with a word of wider sense (early for first).</param>
internal sealed record NumberClaim(Placeable Placeable, IReadOnlyList<IReadOnlyList<string>> Parts, IReadOnlyList<string> Currencies, bool IsInWords);
