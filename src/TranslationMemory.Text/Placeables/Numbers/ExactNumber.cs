using System.Globalization;
using System.Numerics;

namespace TranslationMemory.Text.Placeables;

/// <summary>
/// A number of any length in the one notation of placeable values: no group marks, a point before the fraction, no idle zeros;
/// a fraction without a finite decimal as <c>2/3</c>, in lowest terms.
/// Arithmetic is exact; a number of more than 24 digits can be written and compared but not added to or multiplied.
/// </summary>
internal readonly record struct ExactNumber
{
    private const int MaxDigits = 24;

    private readonly string? _text;

    private ExactNumber(string text) => _text = text;

    /// <summary>The canonical text.</summary>
    public string Text => _text ?? "0";

    /// <summary>The value for arithmetic; null when there are too many digits.</summary>
    public decimal? Amount => Text.Length <= MaxDigits && !Text.Contains('/', StringComparison.Ordinal) ? decimal.Parse(Text, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    /// <summary>The number with these ASCII digits before and behind the point.</summary>
    public static ExactNumber Of(string whole, string fraction)
    {
        var head = whole.TrimStart('0');
        var tail = fraction.TrimEnd('0');
        head = head.Length == 0 ? "0" : head;
        return new ExactNumber(tail.Length == 0 ? head : head + "." + tail);
    }

    /// <summary>The number with this value.</summary>
    public static ExactNumber Of(decimal value) =>
        new(value.ToString("0.############################", CultureInfo.InvariantCulture));

    /// <summary>The fraction with these terms.</summary>
    /// <param name="numerator">Below 10^12.</param>
    /// <param name="denominator">1–10.</param>
    public static ExactNumber OfFraction(long numerator, int denominator)
    {
        var divisor = (int)BigInteger.GreatestCommonDivisor(numerator, denominator);
        return denominator / divisor is 3 or 6 or 7 or 9
            ? new ExactNumber(string.Create(CultureInfo.InvariantCulture, $"{numerator / divisor}/{denominator / divisor}"))
            : Of((decimal)numerator / denominator);
    }

    /// <summary>The number with the other sign.</summary>
    public ExactNumber Negated() => Text switch
    {
        "0" => this,
        ['-', ..] => new ExactNumber(Text[1..]),
        _ => new ExactNumber("-" + Text),
    };

    /// <inheritdoc/>
    public override string ToString() => Text;
}
