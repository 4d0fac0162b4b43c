using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Times of day: <c>10:30</c>, <c>10:30 مساء</c>, <c>10 صباحا</c>, <c>5 p.m.</c>, behind الساعة also <c>10</c> and <c>الثالثة والنصف</c>.
/// </summary>
internal sealed class TimeRecognizer : IRecognizer
{
    private static readonly PhraseTable<(DayPart Part, bool IsSign)> ArabicParts = Load("day-times-ar", TextLanguage.Arabic);
    private static readonly PhraseTable<(DayPart Part, bool IsSign)> EnglishParts = Load("day-times-en", TextLanguage.English);

    private static readonly Dictionary<string, int> ArabicMinutes = Minutes("والنصف 30 ونصف 30 والربع 15 وربع 15 والثلث 20 وثلث 20");

    private static readonly Dictionary<string, int> ArabicMinutesLess = Minutes("ربعا 15 ربع 15 الربع 15 ثلثا 20 ثلث 20 الثلث 20");

    private static readonly HashSet<string> Hours = ["الساعه", "ساعه"];
    private static readonly HashSet<string> Ratios = ["نسبه", "بنسبه", "ratio", "dilution", "تخفيف", "scale"];

    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index)
    {
        var isHour = text.IsWord(index - 1) && Proclitic.Contains(Hours, text[index - 1].Key);
        return text.Language == TextLanguage.Arabic && text.IsWord(index)
            ? isHour ? InWords(text, index) : null
            : text.IsDigits(index) ? InDigits(text, index, isHour) : null;
    }

    private static Hit? InDigits(AtomSequence text, int index, bool isHour)
    {
        if (text[index].Key.Length > 2 || (text[index].Glued && text[index - 1].Key is ":" or "." or "," or "/"))
        {
            return null;
        }

        var hour = Number(text, index);
        var (minute, second, next) = (0, -1, index + 1);
        var separator = text[next].Key;
        var clock = text[next] is { Kind: AtomKind.Symbol, Glued: true } && separator is ":" or "." or "٫"
            && text.IsGluedDigits(next + 1) && text[next + 1].Key.Length == 2 && Number(text, next + 1) < 60;
        if (clock)
        {
            minute = Number(text, next + 1);
            next += 2;
            if (separator == ":" && text.IsGluedSymbol(next, ":") && text.IsGluedDigits(next + 1) && text[next + 1].Key.Length == 2)
            {
                second = Number(text, next + 1);
                next += 2;
            }
        }

        var colon = clock && separator == ":";
        if (text[next] is { Kind: AtomKind.Symbol, Glued: true, Key: ":" or "." or "," or "٫" or "/" } && text.IsGluedDigits(next + 1))
        {
            return null;
        }

        var part = Part(text, next, colon, out var behind);
        var isTime = part != DayPart.None || isHour || text.IsWord(next, "o")
            || (colon && !(text.IsWord(index - 1) && Ratios.Contains(text[index - 1].Key)));
        if (!isTime || part.HourOf(hour) is not { } value || second > 59)
        {
            return null;
        }

        if (part == DayPart.None && text.IsWord(next, "o") && text.IsGluedSymbol(next + 1, "'") && text.IsWord(next + 2, "clock"))
        {
            behind = next + 3;
        }
        else if (part == DayPart.None && !colon && !isHour)
        {
            return null;
        }

        return Found(text, text[index].Start, behind, value, minute, second, Other(part, hour));
    }

    /// <summary><c>الثالثة والنصف مساء</c>, <c>السادسة إلا ربعا</c>.</summary>
    private static Hit? InWords(AtomSequence text, int index)
    {
        if (text.IsWord(index, "الواحده"))
        {
            return InWords(text, index, new Ordinal(1, text[index].Start, index + 1, true));
        }

        return ArabicOrdinals.Read(text, index) is { Value: <= 12 } ordinal && text[index].Key.EndsWith('ه') ? InWords(text, index, ordinal) : null;
    }

    private static Hit? InWords(AtomSequence text, int index, Ordinal ordinal)
    {
        var next = ordinal.Next;
        var minute = 0;
        if (text.IsWord(next) && ArabicMinutes.TryGetValue(text[next].Key, out var more))
        {
            (minute, next) = (more, next + 1);
        }
        else if (text.IsWord(next, "الا") && text.IsWord(next + 1) && ArabicMinutesLess.TryGetValue(text[next + 1].Key, out var less))
        {
            (minute, next) = (-less, next + 2);
        }

        var part = Part(text, next, false, out var behind);
        if (part.HourOf(ordinal.Value) is not { } hour)
        {
            return null;
        }

        var total = ((hour * 60) + minute + (24 * 60)) % (24 * 60);
        return Found(text, ordinal.Start, behind, total / 60, total % 60, -1, null);
    }

    private static DayPart Part(AtomSequence text, int index, bool colon, out int next)
    {
        var table = text.Language == TextLanguage.Arabic ? ArabicParts : EnglishParts;
        if (table.TryMatch(text, index, out var part, out next) && (!part.IsSign || colon)
            && (text.Language == TextLanguage.Arabic || text[index].Key is not "am" || !text.IsWord(index - 2, "i")))
        {
            return part.Part;
        }

        next = index;
        return DayPart.None;
    }

    /// <summary>12 مساء is midnight to most and noon to some.</summary>
    private static int? Other(DayPart part, int shown) => part == DayPart.Evening && shown == 12 ? 12 : null;

    private static Hit Found(AtomSequence text, int start, int next, int hour, int minute, int second, int? otherHour) => new(
        next,
        new Placeable(
            PlaceableType.Time,
            TextSpan.FromBounds(start, text[next - 1].End),
            Value(hour, minute, second),
            otherHour is { } other ? Value(other, minute, second) : null));

    private static string Value(int hour, int minute, int second) => second < 0
        ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}:{second:00}");

    private static int Number(AtomSequence text, int index) => int.Parse(text[index].Key, CultureInfo.InvariantCulture);

    private static Dictionary<string, int> Minutes(string words) => words.Split(' ').Chunk(2)
        .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));

    private static PhraseTable<(DayPart Part, bool IsSign)> Load(string name, TextLanguage language)
    {
        var table = new PhraseTable<(DayPart, bool)>(language);
        foreach (var row in DataTable.Rows(name))
        {
            var isSign = row[0].StartsWith("sign-", StringComparison.Ordinal);
            table.Add(row[1], (Enum.Parse<DayPart>(isSign ? row[0][5..] : row[0], ignoreCase: true), isSign));
        }

        return table;
    }
}
