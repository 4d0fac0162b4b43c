namespace TranslationMemory.Text.Placeables;

/// <summary>The words and signs for a part of the day behind an hour.</summary>
internal static class DayPartTable
{
    private static readonly PhraseTable<(DayPart Part, bool IsSign)> Arabic = Load("day-times-ar", TextLanguage.Arabic);
    private static readonly PhraseTable<(DayPart Part, bool IsSign)> English = Load("day-times-en", TextLanguage.English);

    /// <summary>The part of the day at <paramref name="index"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="allowSign">True to accept the single letters ص and م, which need a time with a colon before them.</param>
    /// <param name="next">Index of the atom behind it; <paramref name="index"/> when there is none.</param>
    public static DayPart At(AtomSequence text, int index, bool allowSign, out int next)
    {
        var table = text.Language == TextLanguage.Arabic ? Arabic : English;
        if (table.TryMatch(text, index, out var part, out next) && (!part.IsSign || allowSign))
        {
            return part.Part;
        }

        next = index;
        return DayPart.None;
    }

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
