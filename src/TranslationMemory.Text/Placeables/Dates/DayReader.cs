using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>A day of a month, or two of them.</summary>
/// <param name="First">The first or only day, 1–31.</param>
/// <param name="Last">The last day of a range; 0 for one day.</param>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="Next">Index of the atom behind it.</param>
internal readonly record struct DayRange(int First, int Last, int Start, int Next);

/// <summary>Reads days: <c>23</c>, <c>23rd</c>, <c>الثالث والعشرين</c>, <c>23 و24</c>, <c>23-24</c>, <c>23 إلى 24</c>, <c>23 and 24</c>.</summary>
internal static class DayReader
{
    private static readonly HashSet<string> ArabicLinks =
        [.. "و إلى حتى".Split(' ').Select(w => AtomKeys.OfWord(w, TextLanguage.Arabic))];

    private static readonly HashSet<string> EnglishLinks = ["and", "to", "through", "until"];

    /// <summary>The days at <paramref name="index"/>.</summary>
    public static DayRange? Read(AtomSequence text, int index)
    {
        if (ReadOne(text, index) is not { } first)
        {
            return null;
        }

        var links = text.Language == TextLanguage.Arabic ? ArabicLinks : EnglishLinks;
        var at = first.Next;
        var linked = (text.IsWord(at) && links.Contains(text[at].Key)) || text.IsSymbol(at, "-") || text.IsSymbol(at, "/");
        return linked && ReadOne(text, at + 1) is { } last && last.First > first.First
            ? first with { Last = last.First, Next = last.Next }
            : first;
    }

    private static DayRange? ReadOne(AtomSequence text, int index)
    {
        if (text.IsDigits(index))
        {
            var isDay = text[index].Key.Length <= 2
                && int.Parse(text[index].Key, CultureInfo.InvariantCulture) is >= 1 and <= 31;
            var next = text[index + 1].Glued && text.IsWord(index + 1) && text[index + 1].Key is "st" or "nd" or "rd" or "th" ? index + 2 : index + 1;
            return isDay ? new DayRange(int.Parse(text[index].Key, CultureInfo.InvariantCulture), 0, text[index].Start, next) : null;
        }

        var isArabic = text.Language == TextLanguage.Arabic;
        var ordinal = OrdinalRecognizer.Read(text, index) ?? (isArabic ? ArabicOrdinals.ReadTensOfMonth(text, index) : null);
        return ordinal is { Value: <= 31 } day && !(isArabic && ArabicOrdinals.Qualifies(text, index))
            ? new DayRange(day.Value, 0, day.Start, day.Next)
            : null;
    }
}
