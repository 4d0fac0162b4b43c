namespace TranslationMemory.Text.Placeables;

/// <summary>A month of a calendar.</summary>
/// <param name="Number">1–12.</param>
/// <param name="IsHijri">True for the Islamic calendar, false for the Gregorian.</param>
internal readonly record struct CalendarMonth(int Number, bool IsHijri)
{
    /// <summary>True when the month has a day of this number in some year, or in <paramref name="year"/> when it is given.</summary>
    public bool HasDay(int day, int? year = null) =>
        day >= 1 && day <= (IsHijri ? 30 : DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : 2000, Number));
}
