using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>Keys of days, months, years and weekdays, read from the values of dates. Days and years are numbers like others.</summary>
internal static class CalendarKeys
{
    /// <summary>The key of a month.</summary>
    public static string OfMonth(CalendarMonth month) => (month.IsHijri ? "hijri month " : "month ") + month.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The key of a weekday.</summary>
    public static string OfWeekday(string weekday) => "weekday " + weekday;

    /// <summary>The parts of a date; where there are two values, each part may be that of either.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Parts(string value, string? alternative)
    {
        var first = Keys(value);
        var second = alternative is null ? first : Keys(alternative);
        return first.Count == second.Count
            ? [.. first.Zip(second, (a, b) => a == b ? (string[])[a] : [a, b])]
            : [.. first.Select(key => (string[])[key])];
    }

    /// <summary>The days between the first and the last of a range.</summary>
    public static IEnumerable<string> DaysWithin(string value)
    {
        var pieces = value.Split('/');
        if (pieces.Length != 2)
        {
            return [];
        }

        var (first, last) = (Day(pieces[0]), Day(pieces[1]));
        return Enumerable.Range(first + 1, Math.Max(0, last - first - 1)).Select(day => day.ToString(CultureInfo.InvariantCulture));
    }

    private static List<string> Keys(string value)
    {
        List<string> keys = [];
        foreach (var piece in value.Split('/'))
        {
            var words = piece.Split(' ');
            var isHijri = words[^1] == "AH";
            var fields = words[0].TrimStart('-').Split('-').Select(field => int.Parse(field, CultureInfo.InvariantCulture)).ToList();
            if (words[0][0] != '-')
            {
                keys.Add(fields[0].ToString(CultureInfo.InvariantCulture));
                fields.RemoveAt(0);
            }

            keys.Add(OfMonth(new CalendarMonth(fields[0], isHijri)));
            keys.AddRange(fields.Skip(1).Select(day => day.ToString(CultureInfo.InvariantCulture)));
            keys.AddRange(words.Skip(1).Where(word => word != "AH").Select(OfWeekday));
        }

        return keys;
    }

    private static int Day(string piece) => int.Parse(piece.Split(' ')[0].Split('-')[^1], CultureInfo.InvariantCulture);
}
