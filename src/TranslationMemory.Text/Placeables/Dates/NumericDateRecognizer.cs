using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>Dates in digits with <c>/</c>, <c>-</c> or <c>.</c>: day first, or year first when it has four digits.</summary>
internal sealed class NumericDateRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index) => Read(text, index);

    /// <summary>The date in digits at <paramref name="index"/>.</summary>
    public static Hit? Read(AtomSequence text, int index)
    {
        var separator = text[index + 1].Key;
        if (!text.IsDigits(index) || separator is not ("/" or "-" or ".") || !IsPart(text, index + 1, separator) || !IsPart(text, index + 3, separator)
            || (text[index + 5].Glued && text.IsGluedDigits(index + 6) && text.IsSymbol(index + 5, separator)))
        {
            return null;
        }

        var (first, second, third) = (text[index].Key, text[index + 2].Key, text[index + 4].Key);
        var next = index + 5;
        var isHijri = YearReader.IsHijriMark(text, next);
        next = isHijri || (YearReader.IsCommonMark(text, next) && text[next].Glued) ? next + 1 : next;
        var (value, alternative) = first.Length == 4
            ? (Value(first, second, third, isHijri), null)
            : DayFirst(first, second, third, separator, isHijri, text.Language);
        return value is null
            ? null
            : new Hit(next, new Placeable(
                isHijri ? PlaceableType.HijriDate : PlaceableType.Date,
                TextSpan.FromBounds(text[index].Start, text[next - 1].End),
                value,
                alternative));
    }

    private static bool IsPart(AtomSequence text, int index, string separator) =>
        text.IsGluedSymbol(index, separator) && text.IsGluedDigits(index + 1);

    private static (string? Value, string? Alternative) DayFirst(
        string first, string second, string third, string separator, bool isHijri, TextLanguage language)
    {
        if (first.Length > 2)
        {
            return (null, null);
        }

        // A year of two digits is a date with slashes only: 1.2.17 is a section, 1-2-17 anything.
        var year = third.Length switch
        {
            4 => third,
            2 when separator == "/" && second.Length <= 2 => (string.CompareOrdinal(third, "70") < 0 ? "20" : "19") + third,
            _ => null,
        };
        if (year is null)
        {
            return (null, null);
        }

        var dayFirst = Value(year, second, first, isHijri);
        var monthFirst = Value(year, first, second, isHijri);
        return dayFirst is null
            ? (monthFirst, null)
            : (dayFirst, language == TextLanguage.English && monthFirst != dayFirst ? monthFirst : null);
    }

    private static string? Value(string year, string month, string day, bool isHijri)
    {
        if (year.Length != 4 || month.Length > 2 || day.Length > 2)
        {
            return null;
        }

        var (y, m, d) = (Number(year), Number(month), Number(day));
        var calendarMonth = new CalendarMonth(m, isHijri);
        return y is >= 1000 and <= 2999 && m is >= 1 and <= 12 && calendarMonth.HasDay(d, y)
            ? DateValue.OfDays(calendarMonth, new DayRange(d, 0, 0, 0), y, null)
            : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
