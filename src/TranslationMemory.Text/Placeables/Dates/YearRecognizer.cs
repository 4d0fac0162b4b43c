using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>
/// A year by itself with its era: <c>2017م</c>, <c>1438 هـ</c>, <c>2017 AD</c>, <c>AH 1438</c>, <c>500 ق.م</c>.
/// م is also the metre, so it needs a year's size and a word such as عام before it, or no space.
/// </summary>
internal sealed class YearRecognizer : IRecognizer
{
    private static readonly HashSet<string> YearWords =
        [.. "عام العام سنة السنة عامي سنتي منذ حتى عاما".Split(' ').Select(w => AtomKeys.OfWord(w, TextLanguage.Arabic))];

    private static readonly PhraseTable<bool> Before = Table();

    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index)
    {
        if (text.IsWord(index) && text.Written(index) is "AD" or "AH" && text.IsDigits(index + 1) && text[index + 1].Key.Length is 3 or 4)
        {
            return Found(text, index, index + 1, index + 2, text.Written(index) is "AH" ? " AH" : string.Empty);
        }

        if (!text.IsDigits(index) || text[index].Key.Length > 4 || (text[index].Glued && text.IsSymbol(index - 1, ".")))
        {
            return null;
        }

        if (YearReader.IsHijriMark(text, index + 1))
        {
            return Found(text, index, index, index + 2, " AH");
        }

        if (Before.TryMatch(text, index + 1, out _, out var next) && text.Written(index + 1) is not ("bc" or "bce"))
        {
            return Found(text, index, index, next, " BC");
        }

        if (!YearReader.IsCommonMark(text, index + 1))
        {
            return null;
        }

        var year = int.Parse(text[index].Key, CultureInfo.InvariantCulture);
        var named = text.IsWord(index - 1) && Proclitic.Contains(YearWords, text[index - 1].Key);
        return text[index + 1].Key != "م" || named || (text[index + 1].Glued && year is >= 1800 and <= 2100)
            ? Found(text, index, index, index + 2, string.Empty)
            : null;
    }

    private static Hit Found(AtomSequence text, int start, int digits, int next, string era) => new(
        next,
        new Placeable(
            PlaceableType.Year,
            TextSpan.FromBounds(text[start].Start, text[next - 1].End),
            int.Parse(text[digits].Key, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + era));

    private static PhraseTable<bool> Table()
    {
        var table = new PhraseTable<bool>(TextLanguage.Arabic);
        table.Add("ق.م", true);
        table.Add("قبل الميلاد", true);
        table.Add("BC|BCE", true);
        table.Add("bc|bce", true);
        return table;
    }
}
