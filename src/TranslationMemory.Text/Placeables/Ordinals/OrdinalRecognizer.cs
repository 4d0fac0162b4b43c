using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>Ordinals in words and digits.</summary>
internal sealed class OrdinalRecognizer : IRecognizer
{
    /// <summary>The ordinal that begins at <paramref name="index"/>, whether or not it could be another word.</summary>
    public static Ordinal? Read(AtomSequence text, int index) =>
        text.Language == TextLanguage.Arabic ? ArabicOrdinals.Read(text, index) : EnglishOrdinals.Read(text, index);

    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index)
    {
        if (Read(text, index) is not { } ordinal)
        {
            return null;
        }

        var isOrdinal = text.Language == TextLanguage.Arabic
            ? ArabicOrdinals.IsOrdinal(text, index, ordinal)
            : EnglishOrdinals.IsOrdinal(text, index, ordinal);
        return isOrdinal
            ? new Hit(ordinal.Next, new Placeable(
                PlaceableType.Ordinal,
                TextSpan.FromBounds(ordinal.Start, text[ordinal.Next - 1].End),
                ordinal.Value.ToString(CultureInfo.InvariantCulture)))
            : null;
    }
}
