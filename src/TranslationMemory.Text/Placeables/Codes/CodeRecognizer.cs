namespace TranslationMemory.Text.Placeables;

/// <summary>Model numbers, in Latin letters or spelt in Arabic; the value is in Latin letters.</summary>
internal sealed class CodeRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index)
    {
        if (!text.IsWord(index) || (text[index].Glued && text[index - 1].Kind is AtomKind.Digits or AtomKind.Opaque))
        {
            return null;
        }

        if (char.IsAsciiLetter(text.Text[text[index].Start]))
        {
            return LatinCode.TryRead(text, index, out var value, out var alternative, out var next)
                ? Found(text, text[index].Start, next, value, alternative)
                : null;
        }

        return text.Language == TextLanguage.Arabic && ArabicCode.TryRead(text, index, out var start, out var latin, out var behind)
            ? Found(text, start, behind, latin, null)
            : null;
    }

    private static Hit Found(AtomSequence text, int start, int next, string value, string? alternative) =>
        new(next, new Placeable(PlaceableType.Code, TextSpan.FromBounds(start, text[next - 1].End), value, alternative));
}
