namespace TranslationMemory.Text.Placeables;

/// <summary>A month as it is named in a date.</summary>
/// <param name="Month">The month.</param>
/// <param name="Other">Another month that the second name of the pair gives; null when both agree.</param>
/// <param name="Next">Index of the atom behind it.</param>
internal readonly record struct NamedMonth(CalendarMonth Month, CalendarMonth? Other, int Next);

/// <summary>Reads a month with its second name: <c>يناير/كانون الثاني</c>, <c>يناير (كانون الثاني)</c>.</summary>
internal static class MonthReader
{
    /// <summary>The month at <paramref name="index"/>, with <paramref name="skip"/> letters of proclitics before it.</summary>
    public static NamedMonth? Read(AtomSequence text, int index, int skip = 0)
    {
        var table = CalendarTable.For(text.Language);
        if (!table.TryMonth(text, index, skip, out var month, out var next))
        {
            return null;
        }

        // In English two months side by side are two months.
        if (text.Language == TextLanguage.Arabic && !month.IsHijri)
        {
            var open = text.IsSymbol(next, "(");
            if ((open || text.IsSymbol(next, "/") || text.IsSymbol(next, "-"))
                && table.TryMonth(text, next + 1, 0, out var second, out var behind)
                && !second.IsHijri
                && (!open || text.IsSymbol(behind, ")")))
            {
                return new NamedMonth(month, second == month ? null : second, open ? behind + 1 : behind);
            }
        }

        return new NamedMonth(month, null, next);
    }
}
