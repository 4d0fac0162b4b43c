using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>Writes the values of dates: ISO 8601 with <c>--</c> for a missing year, AH for the Islamic calendar, a weekday behind.</summary>
internal static class DateValue
{
    /// <summary>The value of a day, or of several days of one month.</summary>
    public static string OfDays(CalendarMonth month, DayRange days, int? year, string? weekday)
    {
        var first = OfDay(month, days.First, year) + (weekday is null ? string.Empty : " " + weekday);
        var between = string.Concat((days.Between ?? []).Select(day => "/" + OfDay(month, day, year)));
        return days.Last == 0 ? first : first + between + "/" + OfDay(month, days.Last, year);
    }

    /// <summary>The value of a month.</summary>
    public static string OfMonth(CalendarMonth month, int? year) => Era(month, year is { } y
        ? string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{month.Number:00}")
        : string.Create(CultureInfo.InvariantCulture, $"--{month.Number:00}"));

    private static string OfDay(CalendarMonth month, int day, int? year) => Era(month, year is { } y
        ? string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{month.Number:00}-{day:00}")
        : string.Create(CultureInfo.InvariantCulture, $"--{month.Number:00}-{day:00}"));

    private static string Era(CalendarMonth month, string value) => month.IsHijri ? value + " AH" : value;
}
