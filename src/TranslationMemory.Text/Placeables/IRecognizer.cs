namespace TranslationMemory.Text.Placeables;

/// <summary>Recognises one family of placeables.</summary>
internal interface IRecognizer
{
    /// <summary>What begins at the atom <paramref name="index"/>; null when nothing does. Looks ahead a bounded number of atoms,
    /// or consumes what it looked at.</summary>
    Hit? TryRecognize(AtomSequence text, int index);
}
