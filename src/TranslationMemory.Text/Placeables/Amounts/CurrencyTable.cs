namespace TranslationMemory.Text.Placeables;

/// <summary>Names, abbreviations and signs of currencies.</summary>
internal static class CurrencyTable
{
    private static readonly PhraseTable<Currency> ArabicNames = Load("currencies-ar", TextLanguage.Arabic);
    private static readonly PhraseTable<Currency> EnglishNames = Load("currencies-en", TextLanguage.English);
    private static readonly PhraseTable<Currency> ArabicSigns = Load("currency-signs", TextLanguage.Arabic);
    private static readonly PhraseTable<Currency> EnglishSigns = Load("currency-signs", TextLanguage.English);

    /// <summary>The keys of the first atoms of the signs.</summary>
    public static IEnumerable<string> SignKeys(TextLanguage language) =>
        (language == TextLanguage.Arabic ? ArabicSigns : EnglishSigns).FirstKeys;

    /// <summary>A currency behind an amount, by name or sign.</summary>
    public static bool TryBehind(AtomSequence text, int index, out Currency currency, out int next)
    {
        var names = text.Language == TextLanguage.Arabic ? ArabicNames : EnglishNames;
        return names.TryMatch(text, index, out currency, out next) || TrySign(text, index, out currency, out next);
    }

    /// <summary>A sign or code before or behind an amount.</summary>
    public static bool TrySign(AtomSequence text, int index, out Currency currency, out int next)
    {
        var signs = text.Language == TextLanguage.Arabic ? ArabicSigns : EnglishSigns;
        return signs.TryMatch(text, index, out currency, out next)
            && (!text.IsWord(index) || text.Written(index).IndexOfAnyExceptInRange('A', 'Z') < 0);
    }

    private static PhraseTable<Currency> Load(string name, TextLanguage language)
    {
        var table = new PhraseTable<Currency>(language);
        foreach (var row in DataTable.Rows(name))
        {
            table.Add(row[2], new Currency(row[0], row[1] == "-" ? null : row[1]));
        }

        return table;
    }
}
