namespace TranslationMemory.Text.Placeables;

/// <summary>Fractions that stand for a number, or with a percent sign for a percentage.</summary>
internal sealed class FractionRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index)
    {
        if (FractionReader.Read(text, index) is not { } fraction)
        {
            return null;
        }

        var percent = PercentSign.At(text, fraction.Next);
        var next = percent > 0 ? percent : fraction.Next;
        return new Hit(next, new Placeable(
            percent > 0 ? PlaceableType.Percent : PlaceableType.Number,
            TextSpan.FromBounds(fraction.Start, text[next - 1].End),
            percent > 0 ? fraction.Value + "%" : fraction.Value.Text));
    }
}
