using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>A day of a month, or several of them.</summary>
/// <param name="First">The first or only day, 1–31.</param>
/// <param name="Last">The last day of a range; 0 for one day.</param>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="Next">Index of the atom behind it.</param>
internal readonly record struct DayRange(int First, int Last, int Start, int Next)
{
    /// <summary>The days named between the two; null when there are none.</summary>
    public IReadOnlyList<int>? Between { get; init; }
}

/// <summary>
/// Reads days: <c>23</c>, <c>23rd</c>, <c>الثالث والعشرين</c>, <c>23 و24</c>, <c>23-24</c>, <c>23 إلى 24</c>, <c>23, 24 and 25</c>.
/// </summary>
internal static class DayReader
{
    private const int MaxDays = 7;

    private static readonly HashSet<string> RangeWords =
        [.. "إلى حتى".Split(' ').Select(w => AtomKeys.OfWord(w, TextLanguage.Arabic)), "to", "through", "until"];

    /// <summary>The days at <paramref name="index"/>.</summary>
    public static DayRange? Read(AtomSequence text, int index)
    {
        if (ReadOne(text, index) is not { } first)
        {
            return null;
        }

        return IsRange(text, first.Next) && ReadOne(text, first.Next + 1) is { } last && last.First > first.First
            ? first with { Last = last.First, Next = last.Next }
            : ReadList(text, first);
    }

    private static bool IsRange(AtomSequence text, int index) =>
        (text.IsWord(index) && RangeWords.Contains(text[index].Key)) || text.IsSymbol(index, "-") || text.IsSymbol(index, "/");

    /// <summary>Days in rising order with commas between them and a conjunction before the last.</summary>
    private static DayRange ReadList(AtomSequence text, DayRange first)
    {
        var list = first;
        List<int> days = [first.First];
        var at = first.Next;
        while (days.Count < MaxDays && TryLink(text, at, out var next, out var isLast)
            && ReadOne(text, next) is { } day && day.First > days[^1])
        {
            days.Add(day.First);
            at = day.Next;
            if (isLast)
            {
                list = list with { Last = day.First, Next = at, Between = days.Count > 2 ? days[1..^1] : null };
            }
        }

        return list;
    }

    private static bool TryLink(AtomSequence text, int index, out int next, out bool isLast)
    {
        next = text.IsGluedSymbol(index, ",") || text.IsGluedSymbol(index, "،") ? index + 1 : index;
        var and = text.IsWord(next, text.Language == TextLanguage.Arabic ? "و" : "and");
        var glued = text.Language == TextLanguage.Arabic && text.IsWord(next) && text[next].Key.StartsWith("وال", StringComparison.Ordinal);
        isLast = and || glued;
        var found = next > index || isLast;
        next = and ? next + 1 : next;
        return found;
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
