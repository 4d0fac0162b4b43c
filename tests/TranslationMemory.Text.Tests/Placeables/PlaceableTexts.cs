using CsCheck;
using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>Generators of text that is full of what placeables are made of.</summary>
internal static class PlaceableTexts
{
    private static readonly string[] Tables =
    [
        "numbers-ar", "numbers-en", "months-ar", "months-en", "hijri-months-ar", "hijri-months-en", "weekdays-ar", "weekdays-en",
        "ordinals-ar", "ordinals-en", "currencies-ar", "currencies-en", "currency-signs", "code-letters-ar", "day-times-ar", "day-times-en",
        "calendar-context-ar", "calendar-context-en",
    ];

    private static readonly Gen<string> TableWords = Gen.OneOf(
        [.. Tables.SelectMany(table => DataTable.Rows(table)).Select(row => row[^1]).SelectMany(cell => cell.Split('|', ' ', '?')).Where(word => word.Length > 0).Distinct()]);

    private static readonly Gen<string> Signs = Gen.OneOf(
        "23", "٢٣", "2017", "٪", "%", "/", "-", ".", ",", "٫", "٬", ":", " ", " ", " ", "و", "ال", "لل", "الثاني", "الأول", "الثالثة", "السبت",
        "ألفا", "وعشرون", "$", "US$", "المئة", "الساعة", "والنصف", "هـ", "م", "إف", "إن", "سارس", "كوف", "January", "Mon", "a", "of", "and", "the",
        "A", "PM", "SARS", "CoV", "p.m.", "USD", "@", "www.", "://", "#", "x.com", "\u202A", "\u200F", "\u064D", "\u0640", "\n", "(", ")", "'");

    private static readonly Gen<string> Pieces = Gen.OneOf(
        Signs,
        Signs,
        Gen.Select(Gen.OneOf("", "", " ", " ", " و", " ب", " ال", " وال", " لل", "-"), TableWords, (head, word) => head + word),
        Gen.Select(TableWords, word => " " + (char.ToUpperInvariant(word[0]) + word[1..])),
        AnyText.Utf16);

    /// <summary>Short texts.</summary>
    internal static readonly Gen<string> Any = Pieces.Array[0, 14].Select(string.Concat);
}
