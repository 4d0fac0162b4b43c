using System.Collections.Concurrent;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The token forms of all units in one language, each once, and the keys under which the index files them: a word's
/// stem, a placeable's type. It only grows; one writer at a time, readers without a lock.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>The key of punctuation, which is not filed.</summary>
    public const int NoKey = -1;

    // Placeable types have the first keys, so that a new type needs no entry.
    private static readonly int PlaceableKeys = Enum.GetValues<PlaceableType>().Max(type => (int)type) + 1;

    private readonly ConcurrentDictionary<TokenForm, int> _ids = new();
    private readonly AppendList<TokenForm> _forms = new();
    private readonly AppendList<int> _keys = new();
    private readonly ConcurrentDictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int[]> _keysOfCase = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int[]> _keysOfFold = new(StringComparer.Ordinal);
    private readonly NearStems _near = new();

    /// <summary>The form with this id.</summary>
    public TokenForm Form(int id) => _forms[id];

    /// <summary>The key of the form with this id; <see cref="NoKey"/> for punctuation.</summary>
    public int Key(int id) => _keys[id];

    /// <summary>The id of a form, which is added when it is new.</summary>
    public int Add(TokenForm form)
    {
        if (_ids.TryGetValue(form, out var id))
        {
            return id;
        }

        id = _forms.Items.Length;
        var key = AddKey(form);
        _forms.Add(form);
        _keys.Add(key);
        _ids.TryAdd(form, id);
        return id;
    }

    /// <summary>
    /// The keys of every form that can cost less than a whole word beside <paramref name="form"/>. There may be more
    /// among them, never less.
    /// </summary>
    public HashSet<int> RelatedKeys(TokenForm form)
    {
        var keys = EqualKeys(form);
        if (form.Kind == TokenKind.Word)
        {
            _near.AddKeys(form.StemKey, keys);
        }

        return keys;
    }

    /// <summary>
    /// The keys of every form that is the same word as <paramref name="form"/> but for clitics, inflection, spelling
    /// folds or letter case, or a placeable of its type.
    /// </summary>
    public HashSet<int> EqualKeys(TokenForm form)
    {
        HashSet<int> keys = [.. _keysOfCase.GetValueOrDefault(form.CaseKey, [])];
        if (form.PlaceableType is { } type)
        {
            keys.Add((int)type);
            return keys;
        }

        keys.UnionWith(_keysOfFold.GetValueOrDefault(form.FoldKey, []));
        if (_stems.TryGetValue(form.StemKey, out var key))
        {
            keys.Add(key);
        }

        return keys;
    }

    private int AddKey(TokenForm form)
    {
        if (!form.IsItem)
        {
            return NoKey;
        }

        int key;
        if (form.Kind == TokenKind.Placeable)
        {
            key = (int)form.Token.Placeable!.Type;
        }
        else
        {
            if (!_stems.TryGetValue(form.StemKey, out key))
            {
                key = PlaceableKeys + _stems.Count;
                _stems.TryAdd(form.StemKey, key);
                _near.Add(form.StemKey, key);
            }

            File(_keysOfFold, form.FoldKey, key);
        }

        File(_keysOfCase, form.CaseKey, key);
        return key;
    }

    private static void File(ConcurrentDictionary<string, int[]> keys, string name, int key) =>
        keys.AddOrUpdate(
            name,
            static (_, added) => [added],
            static (_, old, added) => Array.IndexOf(old, added) < 0 ? [.. old, added] : old,
            key);
}
