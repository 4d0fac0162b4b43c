namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Months and weekdays alone, where the words around show that they are meant (<c>في آب</c>, <c>يوم الاثنين</c>, <c>in August</c>),
/// or another one stands before them (<c>السبت والأحد</c>). A month of several words without such context is taken as a whole:
/// the الثاني in كانون الثاني is no ordinal.
/// </summary>
internal sealed class CalendarNameRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index)
    {
        if (!text.IsWord(index))
        {
            return null;
        }

        var table = CalendarTable.For(text.Language);
        if (table.TryAttachedMonth(text, index, out var month, out var skip, out _) && MonthReader.Read(text, index, skip) is { } named)
        {
            var what = month.IsHijri ? "hijri" : "month";
            return IsShort(text, index) ? null
                : IsShown(what, text, index, named.Next) || (skip > 0 && text[index].Key[skip - 1] is 'ب' or 'ل' && text[index].Key.Length - skip > 3 && !month.IsHijri && named.Next > index + 1)
                    ? Found(text, PlaceableType.Month, index, skip, named.Next, DateValue.OfMonth(month, null), named.Other)
                    : named.Next > index + 1 ? new Hit(named.Next, null) : null;
        }

        return table.TryAttachedWeekday(text, index, out var weekday, out skip, out var next)
            && !IsShort(text, index) && IsShown("weekday", text, index, next)
                ? Found(text, PlaceableType.Weekday, index, skip, next, weekday, null)
                : null;
    }

    /// <summary>English short names (Jan, Sun) stand in dates only.</summary>
    private static bool IsShort(AtomSequence text, int index) =>
        text.Language == TextLanguage.English && text[index].Key.Length <= 4 && text[index].Key is not ("may" or "june" or "july");

    private static bool IsShown(string what, AtomSequence text, int index, int next) =>
        CalendarContext.For(text.Language).Shows(what, text, index, next) || IsSecond(what, text, index) || IsOwner(what, text, next);

    /// <summary><c>Sunday's vote</c>.</summary>
    private static bool IsOwner(string what, AtomSequence text, int next) =>
        what == "weekday" && text.Language == TextLanguage.English && text.IsGluedSymbol(next, "'") && text[next + 1].Glued && text.IsWord(next + 1, "s");

    /// <summary>The second of two names, the first of which is shown by its context: <c>يومي السبت والأحد</c>, <c>between May and July</c>.</summary>
    private static bool IsSecond(string what, AtomSequence text, int index)
    {
        var before = text.IsWord(index - 1, "و") || text.IsWord(index - 1, "and") || text.IsWord(index - 1, "الى") || text.IsWord(index - 1, "to")
            || text.IsSymbol(index - 1, "-") || text.IsSymbol(index - 1, "/")
            ? index - 2
            : text.Language == TextLanguage.Arabic && text[index].Key.StartsWith('و') ? index - 1 : -1;
        if (before < 0)
        {
            return false;
        }

        var table = CalendarTable.For(text.Language);
        var isName = what == "weekday"
            ? table.TryAttachedWeekday(text, before, out _, out _, out _)
            : table.TryAttachedMonth(text, before, out _, out _, out _);
        return isName && CalendarContext.For(text.Language).Shows(what, text, before, -1);
    }

    private static Hit Found(AtomSequence text, PlaceableType type, int index, int skip, int next, string value, CalendarMonth? other) => new(
        next,
        new Placeable(
            type,
            TextSpan.FromBounds(text.OffsetOfLetter(index, skip), text[next - 1].End),
            value,
            other is { } month ? DateValue.OfMonth(month, null) : null));
}
