using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text;

/// <summary>Something that is compared by value.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Span">Where it stands, in UTF-16 code units of the text as written.</param>
/// <param name="Value">Its value in one notation for both languages, as <see cref="PlaceableType"/> describes.</param>
/// <param name="AlternativeValue">A second possible value where the spelling is ambiguous (<c>1,234</c>); else null.</param>
public sealed record Placeable(PlaceableType Type, TextSpan Span, string Value, string? AlternativeValue = null)
{
    /// <summary>
    /// For a full Hijri date the Gregorian one by the calendar of Umm al-Qura (<c>2017-01-23</c>), which covers 1318–1500 AH;
    /// else null. It is for people to see: texts are compared by <see cref="Value"/>.
    /// </summary>
    public string? GregorianValue => Type == PlaceableType.HijriDate ? HijriDates.ToGregorian(Value) : null;
}
