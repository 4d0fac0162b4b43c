namespace TranslationMemory.Text.Placeables;

/// <summary>Names, abbreviations and signs of currencies.</summary>
internal static class CurrencyTable
{
    private static readonly PhraseTable<Currency> ArabicNames = Load("currencies-ar", TextLanguage.Arabic);
    private static readonly PhraseTable<Currency> EnglishNames = Load("currencies-en", TextLanguage.English);
    private static readonly PhraseTable<Currency> ArabicDuals = Load("currency-duals-ar", TextLanguage.Arabic);
    private static readonly PhraseTable<Currency> ArabicSigns = Load("currency-signs", TextLanguage.Arabic);
    private static readonly PhraseTable<Currency> EnglishSigns = Load("currency-signs", TextLanguage.English);

    /// <summary>The words for two of a currency, without proclitics.</summary>
    public static IEnumerable<string> DualKeys => ArabicDuals.FirstKeys;

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
            && (!text.IsWord(index) || !char.IsAsciiLetter(text.Written(index)[0]) || text.Written(index).IndexOfAnyExceptInRange('A', 'Z') < 0);
    }

    /// <summary>A word for two of a currency (<c>دولاران</c>), behind no or one of the bare proclitics.</summary>
    public static bool TryDual(AtomSequence text, int index, out Currency currency, out int skip, out int next)
    {
        foreach (var prefix in text.Language == TextLanguage.Arabic && text.IsWord(index) ? Proclitic.Bare : [])
        {
            skip = prefix.Length;
            if (text[index].Key.StartsWith(prefix, StringComparison.Ordinal)
                && ArabicDuals.TryMatch(text, index, text[index].Key.AsSpan(skip), out currency, out next))
            {
                return true;
            }
        }

        (currency, skip, next) = (default!, 0, index);
        return false;
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
