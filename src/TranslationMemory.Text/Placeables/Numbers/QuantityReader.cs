namespace TranslationMemory.Text.Placeables;

/// <summary>Reads quantities: digits, number words, and both with scale words.</summary>
internal abstract class QuantityReader
{
    /// <summary>The reader of a language.</summary>
    public static QuantityReader For(TextLanguage language) =>
        language == TextLanguage.Arabic ? ArabicQuantityReader.Instance : EnglishQuantityReader.Instance;

    /// <summary>The quantity that begins at <paramref name="index"/>; null when none does.</summary>
    public abstract Quantity? Read(AtomSequence text, int index);

    /// <summary>The scale word (million) at <paramref name="index"/>.</summary>
    public abstract bool TryScaleWord(AtomSequence text, int index, out long scale);

    /// <summary>True when the quantity is a number although no currency or percent sign goes with it.</summary>
    public abstract bool StandsAlone(AtomSequence text, int index, Quantity quantity);
}
