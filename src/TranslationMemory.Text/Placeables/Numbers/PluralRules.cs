using System.Globalization;

namespace TranslationMemory.Text;

/// <summary>
/// Cardinal plural rules of Arabic and English (CLDR, https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html).
/// A number in a translation may be exchanged for another without touching its noun when both are of one category.
/// </summary>
public static class PluralRules
{
    /// <summary>The category of a number.</summary>
    /// <param name="number">The number; its sign does not matter.</param>
    /// <param name="language">The language of the noun.</param>
    public static PluralCategory Of(decimal number, TextLanguage language)
    {
        var amount = Math.Abs(number);
        if (language == TextLanguage.English)
        {
            return amount == 1 ? PluralCategory.One : PluralCategory.Other;
        }

        if (amount != decimal.Truncate(amount))
        {
            return PluralCategory.Other;
        }

        return (amount, amount % 100) switch
        {
            (0, _) => PluralCategory.Zero,
            (1, _) => PluralCategory.One,
            (2, _) => PluralCategory.Two,
            (_, >= 3 and <= 10) => PluralCategory.Few,
            (_, >= 11) => PluralCategory.Many,
            _ => PluralCategory.Other,
        };
    }

    /// <summary>The category of what a placeable counts; null for one that is no cardinal number of at most 28 digits.</summary>
    /// <param name="placeable">The placeable.</param>
    /// <param name="language">The language of the noun.</param>
    public static PluralCategory? Of(Placeable placeable, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(placeable);
        ReadOnlySpan<char> number = placeable.Type switch
        {
            PlaceableType.Number => placeable.Value,
            PlaceableType.Percent => placeable.Value.AsSpan().TrimEnd('%'),
            PlaceableType.Currency => placeable.Value.AsSpan(placeable.Value.LastIndexOf(' ') + 1),
            _ => [],
        };
        return decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? Of(amount, language)
            : null;
    }
}
