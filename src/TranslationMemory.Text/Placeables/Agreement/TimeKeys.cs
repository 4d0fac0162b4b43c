using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Keys of times: by the clock of 24 hours, and by both halves of the day when the text does not tell which. A time also meets a plain
/// number on the other side (<c>10.30</c>), but two times never meet as numbers.
/// </summary>
internal static class TimeKeys
{
    private const int HalfDay = 12;

    /// <summary>The keys of a time of which one is enough.</summary>
    public static IReadOnlyList<string> Of(string text, Placeable time)
    {
        var saysHalf = time.Span.In(text).Any(char.IsLetter);
        var values = time.AlternativeValue is { } other ? [time.Value, other] : (string[])[time.Value];
        return [.. values.SelectMany(value => Of(value, saysHalf)).Distinct()];
    }

    /// <summary>The key under which a time that is written as the number <paramref name="value"/> meets a time.</summary>
    public static string OfHour(string value) => "hour " + value;

    /// <summary>The key under which a number meets a time.</summary>
    public static string OfCount(string value) => "count " + value;

    /// <summary>True for the keys under which a time and a number meet: they are asked for, and offered by the other kind only.</summary>
    public static bool IsCrossing(string key) => key.StartsWith("hour ", StringComparison.Ordinal) || key.StartsWith("count ", StringComparison.Ordinal);

    /// <summary>The keys under which numbers meet this time.</summary>
    public static IEnumerable<string> Hours(Placeable time) => Numbers(Fields(time.Value)).Select(OfHour);

    private static IEnumerable<string> Of(string value, bool saysHalf)
    {
        var fields = Fields(value);
        var (hour, rest) = (fields[0], value[2..]);
        yield return Key(hour, rest);
        if (!saysHalf && hour <= HalfDay)
        {
            yield return Key((hour + HalfDay) % 24, rest);
        }

        foreach (var number in Numbers(fields))
        {
            yield return OfCount(number);
        }
    }

    private static int[] Fields(string value) => [.. value.Split(':').Select(field => int.Parse(field, CultureInfo.InvariantCulture))];

    /// <summary>What the hour and minute look like as a number.</summary>
    private static IEnumerable<string> Numbers(int[] fields) =>
        ((int[])[fields[0], fields[0] % HalfDay == 0 ? HalfDay : fields[0] % HalfDay]).Select(shown => ClaimReader.Key(shown + (fields[1] / 100m)));

    private static string Key(int hour, string rest) => string.Create(CultureInfo.InvariantCulture, $"time {hour:00}{rest}");
}
