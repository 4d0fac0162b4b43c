using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>Reads the year of a date, with its era mark.</summary>
internal static class YearReader
{
    /// <summary>A year at <paramref name="index"/>: four digits, or fewer before an era mark. هـ makes it a Hijri year.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="year">The year.</param>
    /// <param name="isHijri">True when هـ or AH stands behind it.</param>
    /// <param name="next">Index of the atom behind it.</param>
    public static bool TryRead(AtomSequence text, int index, out int year, out bool isHijri, out int next)
    {
        (year, isHijri, next) = (0, false, index + 1);
        var atom = text[index];
        if (atom.Kind != AtomKind.Digits || atom.Key.Length is < 3 or > 4)
        {
            return false;
        }

        year = int.Parse(atom.Key, CultureInfo.InvariantCulture);
        isHijri = IsHijriMark(text, next);
        var marked = isHijri || IsCommonMark(text, next);
        next = marked ? next + 1 : next;
        return marked || (year is >= 1000 and <= 2999 && !IsContinued(text, next));
    }

    /// <summary>True for هـ or AH.</summary>
    public static bool IsHijriMark(AtomSequence text, int index) =>
        text.IsWord(index) && (text[index].Key == "ه" || text.Written(index) is "AH");

    /// <summary>True for م or AD, CE.</summary>
    public static bool IsCommonMark(AtomSequence text, int index) =>
        text.IsWord(index) && (text[index].Key == "م" || text.Written(index) is "AD" or "CE");

    /// <summary>True when the digits before <paramref name="next"/> go on as another number.</summary>
    private static bool IsContinued(AtomSequence text, int next) =>
        text.IsSymbol(next, "%")
        || (text[next] is { Kind: AtomKind.Symbol, Glued: true, Key: "." or "," or "٫" or "٬" or "/" or ":" } && text.IsGluedDigits(next + 1));
}
