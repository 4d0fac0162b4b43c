using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>The small coin of a currency (cent, قرش).</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Parts">How many make its unit.</param>
internal sealed record Subunit(Currency Currency, int Parts)
{
    private static readonly PhraseTable<Subunit> Arabic = Load("subunits-ar", TextLanguage.Arabic);
    private static readonly PhraseTable<Subunit> English = Load("subunits-en", TextLanguage.English);

    /// <summary>The coin named at <paramref name="index"/>.</summary>
    public static bool TryRead(AtomSequence text, int index, out Subunit subunit, out int next) =>
        (text.Language == TextLanguage.Arabic ? Arabic : English).TryMatch(text, index, out subunit, out next);

    private static PhraseTable<Subunit> Load(string name, TextLanguage language)
    {
        var table = new PhraseTable<Subunit>(language);
        foreach (var row in DataTable.Rows(name))
        {
            table.Add(row[3], new Subunit(new Currency(row[0], row[1] == "-" ? null : row[1]), int.Parse(row[2], CultureInfo.InvariantCulture)));
        }

        return table;
    }
}
