namespace TranslationMemory.Text.Placeables;

/// <summary>English times in words: <c>six o'clock</c>, <c>eight-thirty</c>, <c>half past eight</c>, <c>a quarter to five</c>, <c>four in the morning</c>.</summary>
internal static class EnglishSpokenTime
{
    private static readonly NumberLexicon Lexicon = new("numbers-en", TextLanguage.English);

    /// <summary>The time at <paramref name="index"/>.</summary>
    public static ClockTime? Read(AtomSequence text, int index)
    {
        var start = text[index].Start;
        var at = text.IsWord(index, "a") ? index + 1 : index;
        if (Lexicon.TryFind(text, at, out var fraction, NumberWordKind.Half, NumberWordKind.Quarter)
            && (text.IsWord(at + 1, "past") || (text.IsWord(at + 1, "to") && fraction.Kind == NumberWordKind.Quarter)) && Hour(text, at + 2) is { } of)
        {
            var minutes = (fraction.Kind == NumberWordKind.Half ? 30 : 15) * (text.IsWord(at + 1, "to") ? -1 : 1);
            return WithPart(text, start, at + 3, of, minutes);
        }

        if (!text.IsWord(index) || Hour(text, index) is not { } hour)
        {
            return null;
        }

        if (text.IsWord(index + 1, "o") && text.IsGluedSymbol(index + 2, "'") && text.IsWord(index + 3, "clock"))
        {
            return WithPart(text, start, index + 4, hour, 0);
        }

        if (text.IsGluedSymbol(index + 1, "-") && text[index + 2].Glued && text.IsWord(index + 2)
            && text[index + 2].Key switch { "thirty" => 30, "fifteen" => 15, _ => 0 } is var past and > 0)
        {
            return WithPart(text, start, index + 3, hour, past);
        }

        return DayPartTable.At(text, index + 1, false, out var next) is not DayPart.None and var part && part.HourOf(hour) is { } value
            ? ClockTime.Of(start, next, value, 0)
            : null;
    }

    private static ClockTime? WithPart(AtomSequence text, int start, int next, int shown, int minutes) =>
        DayPartTable.At(text, next, false, out var behind).HourOf(shown) is { } hour ? ClockTime.Of(start, behind, hour, minutes) : null;

    private static int? Hour(AtomSequence text, int index) =>
        Lexicon.TryFind(text, index, out var word, NumberWordKind.One, NumberWordKind.Unit, NumberWordKind.Teen) && word.Value is >= 1 and <= 12
            ? (int)word.Value
            : null;
}
