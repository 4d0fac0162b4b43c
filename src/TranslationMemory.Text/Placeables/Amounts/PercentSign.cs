namespace TranslationMemory.Text.Placeables;

/// <summary>The signs and words that make a number a percentage.</summary>
internal static class PercentSign
{
    private static readonly PhraseTable<bool> Arabic = Table(TextLanguage.Arabic, "في المئة|المائة|المية|الماية", "بالمئة|بالمائة|بالمية|بالماية", "ب المئة|المائة");

    private static readonly PhraseTable<bool> English = Table(TextLanguage.English, "percent|pct", "per cent");

    /// <summary>Index of the atom behind the sign or words at <paramref name="index"/>; 0 when there are none.</summary>
    public static int At(AtomSequence text, int index)
    {
        if (text.IsSymbol(index, "%"))
        {
            return index + 1;
        }

        var table = text.Language == TextLanguage.Arabic ? Arabic : English;
        return table.TryMatch(text, index, out _, out var next) ? next : 0;
    }

    private static PhraseTable<bool> Table(TextLanguage language, params string[] patterns)
    {
        var table = new PhraseTable<bool>(language);
        foreach (var pattern in patterns)
        {
            table.Add(pattern, true);
        }

        return table;
    }
}
