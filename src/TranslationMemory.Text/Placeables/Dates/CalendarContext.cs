namespace TranslationMemory.Text.Placeables;

/// <summary>The words around a month or weekday alone that show that it is meant as one.</summary>
internal sealed class CalendarContext
{
    private static readonly CalendarContext Arabic = new("calendar-context-ar", TextLanguage.Arabic);
    private static readonly CalendarContext English = new("calendar-context-en", TextLanguage.English);

    private readonly Dictionary<(string What, string Where), HashSet<string>> _words = [];

    private CalendarContext(string table, TextLanguage language)
    {
        foreach (var row in DataTable.Rows(table))
        {
            _words.Add((row[0], row[1]), [.. row[2].Split('|').Select(word => AtomKeys.OfWord(word, language))]);
        }
    }

    /// <summary>The words of a language.</summary>
    public static CalendarContext For(TextLanguage language) => language == TextLanguage.Arabic ? Arabic : English;

    /// <summary>True when a word before <paramref name="index"/> or at <paramref name="next"/> shows a <paramref name="what"/>.</summary>
    public bool Shows(string what, AtomSequence text, int index, int next) =>
        Has(what, "before", text, index - 1)
        || (text.IsSymbol(index - 1, "-") && Has(what, "before", text, index - 2))
        || Has(what, "behind", text, next);

    private bool Has(string what, string where, AtomSequence text, int index) =>
        text.IsWord(index) && _words.TryGetValue((what, where), out var words)
        && (text.Language == TextLanguage.Arabic ? Proclitic.Contains(words, text[index].Key) : words.Contains(text[index].Key));
}
