using System.Collections.Immutable;
using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>Turns placeables into keys that meet when the values are the same, however they are written.</summary>
internal static class ClaimReader
{
    /// <summary>The code of a currency that the text leaves open.</summary>
    public const string AnyCurrency = "XXX";

    private const int LongestRangeLink = 8;

    private static readonly decimal[] Scales = [1e12m, 1e9m, 1e6m, 1e3m];

    /// <summary>What the placeables of a text claim, in order.</summary>
    public static ImmutableArray<NumberClaim> Read(string text, ImmutableArray<Placeable> placeables)
    {
        var claims = ImmutableArray.CreateBuilder<NumberClaim>(placeables.Length);
        for (var i = 0; i < placeables.Length; i++)
        {
            var placeable = placeables[i];
            var parts = PartsOf(text, placeable);
            if (placeable.Type == PlaceableType.Number)
            {
                parts = [[.. parts[0], .. InRange(text, placeables, i)]];
            }

            if (parts.Count > 0)
            {
                claims.Add(new NumberClaim(placeable, parts, CurrenciesOf(placeable), !placeable.Span.In(text).Any(char.IsDigit)));
            }
        }

        return claims.DrainToImmutable();
    }

    /// <summary>Keys that a placeable offers but does not claim: the digits before a scale word, the days within a range, the parts of a code.</summary>
    public static IEnumerable<string> Hints(string text, Placeable placeable) => placeable.Type switch
    {
        PlaceableType.Number => [.. Digits(text, placeable), .. Values(placeable).Select(TimeKeys.OfCount)],
        PlaceableType.Currency => Digits(text, placeable),
        PlaceableType.Ordinal => Values(placeable).Select(TimeKeys.OfCount),
        PlaceableType.Time => TimeKeys.Hours(placeable),
        PlaceableType.DateRange => CalendarKeys.DaysWithin(placeable.Value),
        PlaceableType.Percent => Amounts(placeable).Select(amount => Key(amount / 100)),
        PlaceableType.Code => CodeKeys.Numbers(placeable.Value),
        _ => [],
    };

    /// <summary>The digits before a scale word (3.5 of 3.5 million).</summary>
    private static IEnumerable<string> Digits(string text, Placeable placeable) => placeable.Span.In(text).Any(char.IsLetter)
        ? from amount in Amounts(placeable) let scale = ScaleOf(amount) where scale > 1 select Key(amount / scale)
        : [];

    private static decimal ScaleOf(decimal amount) => Array.Find(Scales, scale => amount >= scale) is var scale and > 0 ? scale : 1;

    /// <summary>The key of a number.</summary>
    public static string Key(decimal value) => ExactNumber.Of(value).Text;

    private static IReadOnlyList<IReadOnlyList<string>> PartsOf(string text, Placeable placeable) => placeable.Type switch
    {
        PlaceableType.Number or PlaceableType.Ordinal => [[.. Values(placeable), .. Values(placeable).Select(TimeKeys.OfHour)]],
        PlaceableType.Percent => [[.. Values(placeable).Select(value => value.TrimEnd('%'))]],
        PlaceableType.Currency => [[.. Values(placeable).Select(value => value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Distinct()]],
        PlaceableType.Year => [[placeable.Value.Split(' ')[0]]],
        PlaceableType.Decade => [[placeable.Value.TrimEnd('s'), placeable.Value.TrimEnd('s')[^2..]]],
        PlaceableType.Date or PlaceableType.DateRange or PlaceableType.HijriDate or PlaceableType.Month =>
            CalendarKeys.Parts(placeable.Value, placeable.AlternativeValue),
        PlaceableType.Weekday => [[CalendarKeys.OfWeekday(placeable.Value)]],
        PlaceableType.Time => [TimeKeys.Of(text, placeable)],
        PlaceableType.Code => [CodeKeys.Of(placeable)],

        // A hashtag is translated as often as not.
        PlaceableType.Handle when placeable.Value[0] == '#' => [],
        _ => [["=" + placeable.Value.ToUpperInvariant().TrimEnd('/')]],
    };

    private static string[] Values(Placeable placeable) =>
        placeable.AlternativeValue is { } other ? [placeable.Value, other] : [placeable.Value];

    private static string[] CurrenciesOf(Placeable placeable) => placeable.Type == PlaceableType.Currency
            && Values(placeable).Select(value => value.Split(' ')[0]).ToArray() is var codes && !codes.Contains(AnyCurrency)
        ? codes
        : [];

    private static IEnumerable<decimal> Amounts(Placeable placeable) =>
        from value in Values(placeable)
        let digits = value.Split(' ')[^1].TrimEnd('%')
        where decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
        select decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>What a number beside another one may be short for: 5 in <c>5 to 7 million</c>, 16 in <c>2015-16</c>.</summary>
    private static IEnumerable<string> InRange(string text, ImmutableArray<Placeable> placeables, int index)
    {
        var placeable = placeables[index];
        if (!decimal.TryParse(placeable.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) || value is < 0 or >= 1000)
        {
            yield break;
        }

        if (index + 1 < placeables.Length && placeables[index + 1].Span.Start - placeable.Span.End <= LongestRangeLink
            && placeables[index + 1] is { Type: PlaceableType.Number or PlaceableType.Currency } next && (next.AlternativeValue is not null || next.Span.In(text).Any(char.IsLetter)))
        {
            foreach (var scale in Amounts(next).Select(ScaleOf).Where(scale => scale > 1))
            {
                yield return Key(value * scale);
            }
        }

        if (index > 0 && placeable.Span is { Length: 2 } span && span.Start - placeables[index - 1].Span.End is 1 or 2
            && placeables[index - 1] is { Type: PlaceableType.Number or PlaceableType.Year, Value.Length: 4 } year)
        {
            yield return string.Concat(year.Value.AsSpan(0, 2), placeable.Value.PadLeft(2, '0'));
        }
    }
}
