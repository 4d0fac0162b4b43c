using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>Times in digits: <c>10:30</c>, <c>10.30 مساء</c>, <c>10:30:15</c>, <c>5 p.m.</c>, <c>5 o'clock</c>, <c>الساعة 10</c>.</summary>
internal static class DigitTime
{
    private static readonly HashSet<string> Ratios = ["نسبه", "بنسبه", "تخفيف", "ratio", "dilution", "scale"];

    /// <summary>The time at <paramref name="index"/>; <paramref name="isHour"/> when الساعة stands before it.</summary>
    public static ClockTime? Read(AtomSequence text, int index, bool isHour)
    {
        if (text[index].Key.Length > 2 || IsContinuation(text, index))
        {
            return null;
        }

        var (minute, second, next) = (0, default(int?), index + 1);
        var colon = text.IsGluedSymbol(next, ":");
        var clock = (colon || text.IsGluedSymbol(next, ".") || text.IsGluedSymbol(next, "٫")) && TryTwoDigits(text, next + 1, out minute);
        next = clock ? next + 2 : next;
        if (clock && colon && text.IsGluedSymbol(next, ":") && TryTwoDigits(text, next + 1, out var seconds))
        {
            (second, next) = (seconds, next + 2);
        }

        if (text[next] is { Kind: AtomKind.Symbol, Glued: true, Key: ":" or "." or "," or "٫" } && text.IsGluedDigits(next + 1))
        {
            return null;
        }

        colon &= clock;
        var part = DayPartTable.At(text, next, colon, out var behind);
        if (part == DayPart.None && text.IsWord(next, "o") && text.IsGluedSymbol(next + 1, "'") && text.IsWord(next + 2, "clock"))
        {
            (isHour, behind) = (true, next + 3);
        }

        var isRatio = Ratios.Contains(text[index - 1].Key) || (text.IsWord(index - 1, "of") && Ratios.Contains(text[index - 2].Key));
        var shown = int.Parse(text[index].Key, CultureInfo.InvariantCulture);
        return (part != DayPart.None || isHour || (colon && !isRatio)) && part.HourOf(shown) is { } hour
            ? new ClockTime(text[index].Start, behind, hour, minute, second)
            {
                // 12 مساء is midnight to most and noon to some.
                OtherHour = part == DayPart.Evening && shown == 12 ? 12 : null,
            }
            : null;
    }

    /// <summary>True for digits that go on a number before them; behind a slash only when digits stand before that.</summary>
    private static bool IsContinuation(AtomSequence text, int index) =>
        text[index].Glued && text.IsDigits(index - 2) && text[index - 1].Key is ":" or "." or "," or "٫"
        && text[index - 1].Glued;

    private static bool TryTwoDigits(AtomSequence text, int index, out int value)
    {
        value = text.IsGluedDigits(index) && text[index].Key.Length == 2 ? int.Parse(text[index].Key, CultureInfo.InvariantCulture) : 60;
        var found = value < 60;
        value = found ? value : 0;
        return found;
    }
}
