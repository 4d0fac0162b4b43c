namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Dates with the name of the month: <c>[weekday] day [– day] month[/month] [year]</c>, in English also <c>month day[, year]</c>,
/// and <c>month year</c>; Gregorian and Hijri.
/// </summary>
internal sealed class NamedDateRecognizer : IRecognizer
{
    private static readonly PhraseTable<bool> YearWords = Words("?من عام|العام|سنة|للعام", TextLanguage.Arabic);
    private static readonly PhraseTable<bool> MonthWords = Words("من ?شهر", TextLanguage.Arabic, "شهر", "ل شهر", "لشهر");
    private static readonly PhraseTable<bool> Corresponding = Words("الموافق ?ل|في", TextLanguage.Arabic);

    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index)
    {
        if (text[index].Kind is not (AtomKind.Word or AtomKind.Digits))
        {
            return null;
        }

        if (!text.IsDigits(index) && CalendarTable.For(text.Language).TryAttachedWeekday(text, index, out var weekday, out var skip, out var next))
        {
            next = text.IsSymbol(next, ",") || text.IsSymbol(next, "،") ? next + 1 : next;
            next = text.Language == TextLanguage.Arabic && Corresponding.TryMatch(text, next, out _, out var behind) ? behind : next;
            next = text.IsWord(next, "the") ? next + 1 : next;
            var start = text.OffsetOfLetter(index, skip);
            return ReadDays(text, next, start, weekday) ?? ReadMonthFirst(text, next, start, weekday) ?? ReadNumeric(text, next, start, weekday);
        }

        return ReadDays(text, index, null, null) ?? ReadMonthFirst(text, index, null, null) ?? ReadMonthAndYear(text, index);
    }

    /// <summary><c>الخميس 3/4/2014</c>.</summary>
    private static Hit? ReadNumeric(AtomSequence text, int index, int start, string weekday) =>
        NumericDateRecognizer.Read(text, index) is { Placeable: { } date } hit
            ? new Hit(hit.Next, date with
            {
                Span = TextSpan.FromBounds(start, date.Span.End),
                Value = date.Value + " " + weekday,
                AlternativeValue = date.AlternativeValue is { } other ? other + " " + weekday : null,
            })
            : null;

    /// <summary><c>23 يناير 2017</c>, <c>23rd of January 2017</c>.</summary>
    private static Hit? ReadDays(AtomSequence text, int index, int? start, string? weekday)
    {
        if (DayReader.Read(text, index) is not { } days)
        {
            return null;
        }

        var next = days.Next;
        if (text.Language == TextLanguage.Arabic)
        {
            next = MonthWords.TryMatch(text, next, out _, out var behind) ? behind : next;
        }
        else
        {
            next = text.IsWord(next, "day") && text.IsWord(next + 1, "of") ? next + 1 : next;
            next = text.IsWord(next, "of") || (text.IsGluedSymbol(next, "-") && text[next + 1].Glued) ? next + 1 : next;
        }

        return MonthReader.Read(text, next) is { } month ? Finish(text, start ?? days.Start, weekday, days, month, month.Next) : null;
    }

    /// <summary><c>January 23, 2017</c>; in Arabic only with the year, for a number may follow a month.</summary>
    private static Hit? ReadMonthFirst(AtomSequence text, int index, int? start, string? weekday)
    {
        if (!text.IsWord(index) || MonthReader.Read(text, index) is not { } month || !text.IsDigits(month.Next)
            || text[month.Next].Glued || DayReader.Read(text, month.Next) is not { } days)
        {
            return null;
        }

        if (IsContinued(text, days.Next))
        {
            return null;
        }

        var hit = Finish(text, start ?? text[index].Start, weekday, days, month, days.Next);
        return text.Language == TextLanguage.English || hit is { } found && found.Next > days.Next + 1 ? hit : null;
    }

    /// <summary><c>يناير 2017</c>, <c>January 2017</c>.</summary>
    private static Hit? ReadMonthAndYear(AtomSequence text, int index)
    {
        if (!CalendarTable.For(text.Language).TryAttachedMonth(text, index, out _, out var skip, out _)
            || MonthReader.Read(text, index, skip) is not { } month
            || ReadYear(text, month.Next, month.Month, out var next) is not { } year)
        {
            return null;
        }

        return Found(
            text,
            month.Month.IsHijri ? PlaceableType.HijriDate : PlaceableType.Month,
            text.OffsetOfLetter(index, skip),
            next,
            DateValue.OfMonth(month.Month, year),
            month.Other is { } other ? DateValue.OfMonth(other, year) : null);
    }

    private static Hit? Finish(AtomSequence text, int start, string? weekday, DayRange days, NamedMonth month, int next)
    {
        var year = ReadYear(text, next, month.Month, out var behind);

        // صفر is also zero and رجب a name: two words are too little for a date.
        var doubtful = month.Month is { IsHijri: true, Number: 2 } && year is null;
        if (doubtful || !month.Month.HasDay(days.First, year) || (days.Last != 0 && !month.Month.HasDay(days.Last, year)))
        {
            return null;
        }

        var type = month.Month.IsHijri ? PlaceableType.HijriDate : days.Last == 0 ? PlaceableType.Date : PlaceableType.DateRange;
        return Found(
            text,
            type,
            start,
            year is null ? next : behind,
            DateValue.OfDays(month.Month, days, year, weekday),
            month.Other is { } other && other.HasDay(days.First, year) ? DateValue.OfDays(other, days, year, weekday) : null);
    }

    private static int? ReadYear(AtomSequence text, int index, CalendarMonth month, out int next)
    {
        var at = index;
        if (text.Language == TextLanguage.Arabic)
        {
            at = YearWords.TryMatch(text, at, out _, out var behind) ? behind : at;
        }

        at = at == index && (text.IsGluedSymbol(at, ",") || text.IsGluedSymbol(at, "،")) ? at + 1 : at;
        at = text.Language == TextLanguage.English && (text.IsWord(at, "of") || (text.IsGluedSymbol(at, "-") && text.IsGluedDigits(at + 1))) ? at + 1 : at;
        if (YearReader.TryRead(text, at, out var year, out var isHijri, out next) && isHijri | !month.IsHijri | year is >= 1000 and <= 1600
            && (!isHijri || month.IsHijri))
        {
            return year;
        }

        next = index;
        return null;
    }

    /// <summary>A number behind a month that is more than a day: <c>March 5.4</c>, <c>March 20%</c>.</summary>
    private static bool IsContinued(AtomSequence text, int next) =>
        PercentSign.At(text, next) > 0
        || (text[next] is { Kind: AtomKind.Symbol, Glued: true, Key: "." or "," or "٫" or ":" or "/" } && text.IsGluedDigits(next + 1));

    private static Hit Found(AtomSequence text, PlaceableType type, int start, int next, string value, string? alternative) =>
        new(next, new Placeable(type, TextSpan.FromBounds(start, text[next - 1].End), value, alternative));

    private static PhraseTable<bool> Words(string pattern, TextLanguage language, params string[] more)
    {
        var table = new PhraseTable<bool>(language);
        foreach (var words in (IEnumerable<string>)[pattern, .. more])
        {
            table.Add(words, true);
        }

        return table;
    }
}
