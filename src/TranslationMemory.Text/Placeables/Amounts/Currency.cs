namespace TranslationMemory.Text.Placeables;

/// <summary>A currency as it is named in a text.</summary>
/// <param name="Code">Its ISO 4217 code; XXX for a name that several countries share with none of them first.</param>
/// <param name="Alternative">The code of the second currency of that name, or null.</param>
internal sealed record Currency(string Code, string? Alternative);
