namespace TranslationMemory.Text.Placeables;

/// <summary>What a recogniser found.</summary>
/// <param name="Next">Index of the atom behind it; always beyond the atom where the search began.</param>
/// <param name="Placeable">The placeable; null for a stretch that is none as a whole and whose parts are none either.</param>
internal readonly record struct Hit(int Next, Placeable? Placeable);
