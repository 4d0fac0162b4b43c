using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>A time of day as it was read.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="Next">Index of the atom behind it.</param>
/// <param name="Hour">0–23.</param>
/// <param name="Minute">0–59.</param>
/// <param name="Second">0–59; null when it is not given.</param>
internal readonly record struct ClockTime(int Start, int Next, int Hour, int Minute, int? Second = null)
{
    /// <summary>The second hour that may be meant; null when there is none.</summary>
    public int? OtherHour { get; init; }

    /// <summary>The time with these minutes before (below 0) or after the full hour.</summary>
    public static ClockTime Of(int start, int next, int hour, int minutes)
    {
        var total = ((hour * 60) + minutes + (24 * 60)) % (24 * 60);
        return new ClockTime(start, next, total / 60, total % 60);
    }

    /// <summary>The time as a placeable.</summary>
    public Hit ToHit(AtomSequence text) => new(
        Next,
        new Placeable(PlaceableType.Time, TextSpan.FromBounds(Start, text[Next - 1].End), Value(Hour), OtherHour is { } other ? Value(other) : null));

    private string Value(int hour) => Second is { } second
        ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{Minute:00}:{second:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{Minute:00}");
}
