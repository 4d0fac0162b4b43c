namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Numbers in four dotted parts up to 255, which are addresses or versions (<c>192.168.1.1</c>). Where the last three have three digits
/// each they are thousands.
/// </summary>
internal sealed class DottedNumberRecognizer : IRecognizer
{
    private const int Parts = 4;

    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index)
    {
        if (!text.IsDigits(index) || IsPoint(text, index - 1))
        {
            return null;
        }

        var parts = new string[Parts];
        for (var i = 0; i < Parts; i++)
        {
            var at = index + (2 * i);
            if (!text.IsDigits(at) || text[at].Key.Length > 3 || string.CompareOrdinal(text[at].Key.PadLeft(3, '0'), "255") > 0
                || (i > 0 && !(IsPoint(text, at - 1) && text[at].Glued)))
            {
                return null;
            }

            parts[i] = text[at].Key;
        }

        var next = index + (2 * Parts) - 1;
        return (IsPoint(text, next) && text.IsGluedDigits(next + 1)) || Array.TrueForAll(parts[1..], part => part.Length == 3)
            ? null
            : new Hit(next, new Placeable(PlaceableType.Code, TextSpan.FromBounds(text[index].Start, text[next - 1].End), string.Join('.', parts)));
    }

    private static bool IsPoint(AtomSequence text, int index) => text.IsGluedSymbol(index, ".");
}
