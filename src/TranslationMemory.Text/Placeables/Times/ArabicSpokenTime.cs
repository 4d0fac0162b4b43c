using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Arabic times in words: <c>الساعة الثالثة</c>, <c>الثالثة والنصف</c>, <c>السادسة إلا ربعا مساء</c>. Without الساعة the ordinal needs minutes
/// or a part of the day behind it, and no noun before it that it could qualify.
/// </summary>
internal static class ArabicSpokenTime
{
    private static readonly Dictionary<string, int> Past = Minutes("النصف 30 نصف 30 الربع 15 ربع 15 الثلث 20 ثلث 20");
    private static readonly Dictionary<string, int> To = Minutes("ربعا 15 ربع 15 الربع 15 ثلثا 20 ثلث 20 الثلث 20");

    /// <summary>The time at <paramref name="index"/>; <paramref name="isHour"/> when الساعة stands before it.</summary>
    public static ClockTime? Read(AtomSequence text, int index, bool isHour)
    {
        var ordinal = text.IsWord(index, "الواحده")
            ? new Ordinal(1, text[index].Start, index + 1, true)
            : ArabicOrdinals.Read(text, index);
        if (ordinal is not { Value: <= 12 } hour || text[hour.Next - 1].Key is not [.., 'ه'] || !text[index].Key.Contains("ال", StringComparison.Ordinal))
        {
            return null;
        }

        var (minutes, next) = ReadMinutes(text, hour.Next);
        var part = DayPartTable.At(text, next, false, out var behind);
        var isTime = isHour || ((next > hour.Next || part != DayPart.None) && !ArabicOrdinals.Qualifies(text, index));
        return isTime && part.HourOf(hour.Value) is { } value ? ClockTime.Of(hour.Start, behind, value, minutes) : null;
    }

    private static (int Minutes, int Next) ReadMinutes(AtomSequence text, int index)
    {
        if (text.IsWord(index, "الا") && text.IsWord(index + 1) && To.TryGetValue(text[index + 1].Key, out var before))
        {
            return (-before, index + 2);
        }

        if (text.IsWord(index, "و") && text.IsWord(index + 1) && Past.TryGetValue(text[index + 1].Key, out var apart))
        {
            return (apart, index + 2);
        }

        if (text.IsWord(index) && text[index].Key.StartsWith('و') && ArabicQuantityReader.Instance.Read(text, index) is { Value.Amount: { } minutes and > 0 and < 60 } quantity
            && text.IsWord(quantity.Next) && text[quantity.Next].Key is "دقيقه" or "دقاءق" && decimal.IsInteger(minutes))
        {
            return ((int)minutes, quantity.Next + 1);
        }

        return text.IsWord(index) && text[index].Key.StartsWith('و') && Past.TryGetValue(text[index].Key[1..], out var after)
            ? (after, index + 1)
            : (0, index);
    }

    private static Dictionary<string, int> Minutes(string words) => words.Split(' ').Chunk(2)
        .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
}
