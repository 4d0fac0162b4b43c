using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>The names of months and weekdays in one language.</summary>
internal sealed class CalendarTable
{
    private static readonly CalendarTable Arabic = new("ar", TextLanguage.Arabic);
    private static readonly CalendarTable English = new("en", TextLanguage.English);

    private readonly PhraseTable<CalendarMonth> _months;
    private readonly PhraseTable<string> _weekdays;

    private CalendarTable(string suffix, TextLanguage language)
    {
        _months = new PhraseTable<CalendarMonth>(language);
        _weekdays = new PhraseTable<string>(language);
        foreach (var row in DataTable.Rows("months-" + suffix))
        {
            _months.Add(row[1], new CalendarMonth(int.Parse(row[0], CultureInfo.InvariantCulture), false));
        }

        foreach (var row in DataTable.Rows("hijri-months-" + suffix))
        {
            _months.Add(row[1], new CalendarMonth(int.Parse(row[0], CultureInfo.InvariantCulture), true));
        }

        foreach (var row in DataTable.Rows("weekdays-" + suffix))
        {
            _weekdays.Add(row[1], row[0]);
        }
    }

    /// <summary>The key of the first word of each name.</summary>
    public IEnumerable<string> FirstKeys => _months.FirstKeys.Concat(_weekdays.FirstKeys);

    /// <summary>The table of a language.</summary>
    public static CalendarTable For(TextLanguage language) => language == TextLanguage.Arabic ? Arabic : English;

    /// <summary>The month named at <paramref name="index"/>, with <paramref name="skip"/> letters of proclitics before it.</summary>
    public bool TryMonth(AtomSequence text, int index, int skip, out CalendarMonth month, out int next) =>
        _months.TryMatch(text, index, KeyFrom(text, index, skip), out month, out next) && IsName(text, index);

    /// <summary>The weekday named at <paramref name="index"/>, with <paramref name="skip"/> letters of proclitics before it.</summary>
    public bool TryWeekday(AtomSequence text, int index, int skip, out string weekday, out int next) =>
        _weekdays.TryMatch(text, index, KeyFrom(text, index, skip), out weekday, out next) && IsName(text, index);

    /// <summary>A month at <paramref name="index"/> behind no or one of the bare proclitics.</summary>
    public bool TryAttachedMonth(AtomSequence text, int index, out CalendarMonth month, out int skip, out int next)
    {
        foreach (var prefix in Prefixes(text))
        {
            skip = prefix.Length;
            if (text[index].Key.StartsWith(prefix, StringComparison.Ordinal) && TryMonth(text, index, skip, out month, out next))
            {
                return true;
            }
        }

        (month, skip, next) = (default, 0, index);
        return false;
    }

    /// <summary>A weekday at <paramref name="index"/> behind no or one of the bare proclitics; للأربعاء without its article.</summary>
    public bool TryAttachedWeekday(AtomSequence text, int index, out string weekday, out int skip, out int next)
    {
        foreach (var prefix in Prefixes(text))
        {
            skip = prefix.Length;
            if (text[index].Key.StartsWith(prefix, StringComparison.Ordinal) && TryWeekday(text, index, skip, out weekday, out next))
            {
                return true;
            }
        }

        var key = text[index].Key;
        skip = key.StartsWith("لل", StringComparison.Ordinal) ? 2 : key.StartsWith("ولل", StringComparison.Ordinal) ? 3 : 0;
        if (skip > 0 && _weekdays.TryMatch(text, index, string.Concat("ال", key.AsSpan(skip)), out weekday, out next))
        {
            return true;
        }

        (weekday, next) = (string.Empty, index);
        return false;
    }

    private static string[] Prefixes(AtomSequence text) => text.Language == TextLanguage.Arabic ? Proclitic.Bare : [string.Empty];

    private static ReadOnlySpan<char> KeyFrom(AtomSequence text, int index, int skip) =>
        skip <= text[index].Key.Length ? text[index].Key.AsSpan(skip) : [];

    /// <summary>English names of the calendar are capitalised (march, may, sun are other words); أب is a father and باب a door, not آب.</summary>
    private static bool IsName(AtomSequence text, int index)
    {
        if (text.Language == TextLanguage.English)
        {
            return text.IsCapitalized(index);
        }

        var key = text[index].Key;
        return !key.EndsWith("اب", StringComparison.Ordinal) || text.Written(index).Contains('آ')
            || (key.Length == 2 && !text.Written(index).Contains('أ'));
    }
}
