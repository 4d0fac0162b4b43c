namespace TranslationMemory.Terminology;

/// <summary>The Arabic words of one spelling of a term, sought for itself.</summary>
internal sealed class SpellingWords(UnitText spelling) : ITermWords
{
    private readonly string[] _keys = [.. KeysOf(spelling)];

    /// <inheritdoc/>
    public NearNames Names => NearNames.Empty;

    /// <inheritdoc/>
    public string? Find(ReadOnlySpan<char> key)
    {
        foreach (var word in _keys)
        {
            if (key.SequenceEqual(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public TermTrie? Start(string key, int hash) => null;

    private static List<string> KeysOf(UnitText spelling)
    {
        var keys = new List<string>();
        foreach (var unit in spelling.Units)
        {
            if (unit.Kind == UnitKind.Word)
            {
                keys.Add(ArabicTermWords.KeyOfTerm(unit));
            }
        }

        return keys;
    }
}
