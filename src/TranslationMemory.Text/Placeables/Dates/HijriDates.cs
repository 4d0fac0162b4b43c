using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>Converts Hijri dates by the calendar of Umm al-Qura, which Saudi Arabia prints; others may see the moon a day apart.</summary>
internal static class HijriDates
{
    private const string Era = " AH";

    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>The Gregorian value of a Hijri one: of each day of a list; null without year or day, or outside the calendar.</summary>
    /// <param name="value">As <see cref="DateValue"/> writes it.</param>
    public static string? ToGregorian(string value)
    {
        var days = value.Split('/').Select(ToDay).ToList();
        return days.Contains(null) ? null : string.Join('/', days);
    }

    private static string? ToDay(string value)
    {
        var fields = value.Split(' ')[0].Split('-');
        if (fields is not [{ Length: 4 }, _, _] || !value.Contains(Era, StringComparison.Ordinal))
        {
            return null;
        }

        var (year, month, day) = (Number(fields[0]), Number(fields[1]), Number(fields[2]));
        var first = Calendar.GetYear(Calendar.MinSupportedDateTime);
        var last = Calendar.GetYear(Calendar.MaxSupportedDateTime);
        return year >= first && year <= last && day <= Calendar.GetDaysInMonth(year, month)
            ? Calendar.ToDateTime(year, month, day, 0, 0, 0, 0).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
