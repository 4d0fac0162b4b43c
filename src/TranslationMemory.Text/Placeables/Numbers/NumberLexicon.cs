using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>The number words of a language by their key.</summary>
internal sealed class NumberLexicon
{
    private readonly Dictionary<string, NumberWord> _words = [];
    private readonly Dictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public NumberLexicon(string table, TextLanguage language)
    {
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in DataTable.Rows(table))
        {
            var word = new NumberWord(
                Enum.Parse<NumberWordKind>(row[0], ignoreCase: true), long.Parse(row[1], CultureInfo.InvariantCulture));
            foreach (var form in row[2].Split('|'))
            {
                _words.TryAdd(AtomKeys.OfWord(form, language), word);
            }
        }
    }

    /// <summary>All words by key.</summary>
    public IReadOnlyDictionary<string, NumberWord> Words => _words;

    /// <summary>The word with this key; null when it is no number word.</summary>
    public NumberWord? Find(ReadOnlySpan<char> key) => _bySpan.TryGetValue(key, out var word) ? word : null;

    /// <summary>The word at <paramref name="index"/>, when it is one of these kinds.</summary>
    public bool TryFind(AtomSequence text, int index, out NumberWord word, params ReadOnlySpan<NumberWordKind> kinds)
    {
        word = default;
        if (!text.IsWord(index) || Find(text[index].Key) is not { } found || !kinds.Contains(found.Kind))
        {
            return false;
        }

        word = found;
        return true;
    }
}
