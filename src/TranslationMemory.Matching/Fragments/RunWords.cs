using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>The words of a text that units may stand in, with the keys under which units have them.</summary>
internal sealed class RunWords
{
    private readonly TokenForm[] _items;
    private readonly int[][] _keys;
    private readonly WordRelations _relations;
    private readonly Vocabulary _vocabulary;

    /// <summary>The words of <paramref name="items"/>.</summary>
    public RunWords(TokenForm[] items, Vocabulary vocabulary, WordRelations relations)
    {
        _items = items;
        _vocabulary = vocabulary;
        _relations = relations;
        _keys = Array.ConvertAll(items, item =>
        {
            var keys = new KeySet();
            vocabulary.AddEqualKeys(item, keys);
            return keys.Keys.ToArray();
        });
    }

    /// <summary>How many words there are.</summary>
    public int Count => _items.Length;

    /// <summary>The keys of a word.</summary>
    public int[] Keys(int word) => _keys[word];

    /// <summary>True when a unit of one word may stand there: it says something by itself.</summary>
    public bool IsContent(int word) => _items[word].Kind == TokenKind.Word && !FunctionWord.Is(_items[word].Token);

    /// <summary>What the forms of a unit cost in place of the words from <paramref name="first"/> on; null when they are not the same words.</summary>
    public int? Cost(int first, ReadOnlySpan<int> forms)
    {
        var formKeys = _vocabulary.FormKeys;
        for (var i = 0; i < forms.Length; i++)
        {
            if (Array.IndexOf(_keys[first + i], formKeys[forms[i]].Key) < 0)
            {
                return null;
            }
        }

        var cost = 0;
        for (var i = 0; i < forms.Length; i++)
        {
            var (asked, found) = (_items[first + i], _vocabulary.Form(forms[i]));
            if (!SameWord.IsSame(asked, found))
            {
                return null;
            }

            cost += _relations.Relate(asked, found, entityA: null, entityB: null).Cost();
        }

        return cost;
    }
}
