using System.Runtime.InteropServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The token forms of all units in one language, each once, and the keys under which the index files them: a word's
/// stem, a placeable's type. Of a form it keeps the letters; the rest is read off them again when it is needed, and
/// kept for the forms asked for lately. It only grows; one writer at a time, readers without a lock.
/// </summary>
internal sealed class Vocabulary : IFormNumbers
{
    // Entries of some 300 bytes: ten megabytes at most.
    private const int CachedForms = 1 << 15;

    // The variants of a key's name.
    private const uint PlaceableName = 0;
    private const uint StemName = 1;
    private const uint MarkName = 2;

    private readonly TextAnalyzer _analyzer;
    private readonly TextLanguage _language;
    private readonly StringTable _forms;
    private readonly StringTable _keys;
    private readonly KeysByHash _keysOfFold;
    private readonly FormContexts _contexts;
    private readonly AppendList<int> _formKeys;
    private readonly AppendList<byte> _traits;
    private readonly NearStems _near;
    private readonly NearStemCache _nearCache;
    private readonly CachedForm?[] _cachedForms = new CachedForm?[CachedForms];
    private readonly QueryForms _queryForms = new();
    private readonly FoldedForms _foldedForms = new();
    private int _filed;

    /// <summary>An empty vocabulary.</summary>
    public Vocabulary(TextAnalyzer analyzer, TextLanguage language)
        : this(analyzer, language, VocabularyContent.Empty)
    {
    }

    /// <summary>A stored vocabulary.</summary>
    public Vocabulary(TextAnalyzer analyzer, TextLanguage language, VocabularyContent content)
    {
        _analyzer = analyzer;
        _language = language;
        _forms = content.Forms;
        _keys = content.Keys;
        _keysOfFold = content.KeysOfFold;
        _contexts = content.Contexts;
        _formKeys = content.FormKeys;
        _traits = content.Traits;
        _near = content.Near;
        _nearCache = new NearStemCache(_near, _keys);
        Reader = new NumberedReader(analyzer, language, this);
        foreach (var type in Enum.GetValues<PlaceableType>())
        {
            if (AddKey(type.ToString(), PlaceableName) != (int)type)
            {
                throw new SnapshotException($"The stored index does not know placeables of type {type}.");
            }
        }

        _filed = _keys.Count;
    }

    /// <summary>The language.</summary>
    public TextLanguage Language => _language;

    /// <summary>Reads texts as the ids of their forms.</summary>
    public NumberedReader Reader { get; }

    /// <summary>Number of forms.</summary>
    public int FormCount => _formKeys.Count;

    /// <summary>Number of keys.</summary>
    public int KeyCount => _keys.Count;

    /// <summary>Bytes in memory, what is kept of lately used forms apart.</summary>
    public long Bytes => _forms.Bytes + _keys.Bytes + _keysOfFold.Bytes + _contexts.Bytes + (4L * _formKeys.Capacity) + _traits.Capacity + _near.Bytes;

    /// <summary>The keys of all forms, as <see cref="FormKey"/>.</summary>
    public ReadOnlySpan<FormKey> FormKeys => MemoryMarshal.Cast<int, FormKey>(_formKeys.Items);

    /// <summary>The folded letters of all forms so far, made when they are first asked for.</summary>
    public FoldedForms FoldedForms
    {
        get
        {
            _foldedForms.Extend(_forms, FormCount);
            return _foldedForms;
        }
    }

    /// <summary>All that is kept, to be stored.</summary>
    public VocabularyContent Content => new(_forms, _keys, _keysOfFold, _contexts, _formKeys, _traits, _near);

    /// <summary>The form with this id.</summary>
    public TokenForm Form(int id)
    {
        ref var place = ref _cachedForms[id & (CachedForms - 1)];
        var cached = Volatile.Read(ref place);
        if (cached?.Id == id)
        {
            return cached.Form;
        }

        var (text, token) = _contexts.Find(id) ?? (new string(_forms[id]), 0);
        var form = TokenForm.Of(_analyzer.Analyze(text, _language).Tokens[token]);
        Volatile.Write(ref place, new CachedForm(id, form));
        return form;
    }

    /// <summary>The letters of the form with this id.</summary>
    public ReadOnlySpan<char> Surface(int id) => _forms[id];

    /// <summary>Tells of each key whether it is a stem that the pattern fits.</summary>
    public bool[] MatchStems(WordPattern pattern)
    {
        var found = new bool[KeyCount];
        var variants = _keys.Variants;
        for (var key = 0; key < found.Length; key++)
        {
            found[key] = variants[key] == StemName && pattern.Fits(_keys[key]);
        }

        return found;
    }

    /// <summary>The id of a token's form; −1 when it is not here. Any thread may call this.</summary>
    public int Find(in Token token) => _forms.Find(token.Form.Surface, Shape(token));

    /// <summary>The id of the form of a text's token, which is added when it is new. Only the writer may call this.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The token's number in it.</param>
    /// <param name="token">The token.</param>
    public int Add(string text, int index, in Token token)
    {
        var id = Find(token);
        if (id >= 0)
        {
            return id;
        }

        var form = TokenForm.Of(token);
        var key = AddKeyOf(form);
        id = FormCount;
        if (FormReader.Context(_analyzer, text, _language, index, form) is var (context, place))
        {
            _contexts.Add(id, context, place);
        }

        _formKeys.Add(FormKey.Of(key, form.IsItem, form.IsNegation).Value);

        // What is found in the table must be there in full.
        _forms.Add(form.Surface, Shape(token));
        return id;
    }

    /// <summary>The key of a punctuation mark; −1 when no unit has it.</summary>
    public int FindMark(string exactKey) => _keys.Find(exactKey, MarkName);

    /// <summary>
    /// Adds the keys of every form that can cost less than a whole word beside <paramref name="form"/>. There may be more
    /// among them, never less.
    /// </summary>
    public void AddRelatedKeys(TokenForm form, KeySet keys)
    {
        // Read before the keys: what comes later makes the next reader look again.
        var forms = FormCount;
        if (_queryForms.Keys(form, forms) is { } known)
        {
            foreach (var key in known)
            {
                keys.Add(key);
            }

            return;
        }

        FindRelatedKeys(form, keys);
        _queryForms.Keep(form, forms, keys.Keys);
    }

    /// <summary>The form of a query's token, made once for words that recur.</summary>
    public TokenForm QueryForm(Token token) => _queryForms.Form(token);

    private void FindRelatedKeys(TokenForm form, KeySet keys)
    {
        AddEqualKeys(form, keys);
        if (form.Kind != TokenKind.Word)
        {
            return;
        }

        var needed = KeyTraitsOf.Partner(form.Reading, _analyzer.Clitics.IsKnownWord(form.ExactKey));
        foreach (var key in _nearCache.Find(form.StemKey, Volatile.Read(ref _filed)))
        {
            if (((KeyTraits)_traits[key] & needed) != KeyTraits.None)
            {
                keys.Add(key);
            }
        }
    }

    /// <summary>
    /// Adds the keys of every form that is the same word as <paramref name="form"/> but for clitics, inflection, spelling
    /// folds or letter case, or a placeable of its type.
    /// </summary>
    public void AddEqualKeys(TokenForm form, KeySet keys)
    {
        if (form.PlaceableType is { } type)
        {
            keys.Add((int)type);
        }
        else
        {
            AddStem(form.StemKey, keys);
            AddFold(form.FoldKey, keys);
        }

        // Words of one exact key may be read differently, or be a placeable in one place: they meet under its plain fold.
        AddFold(PlainFold(form), keys);
    }

    /// <summary>A number for all of a token but its letters and place.</summary>
    private static uint Shape(in Token token)
    {
        var form = token.Form;
        var numbers = ((int)form.Kind << 24) | ((form.IsNegation ? 1 : 0) << 23) | ((int)form.Reading.Proclitics << 8) | ((int?)token.Placeable?.Type ?? 0xFF);

        // Each hash is the seed of the next, so that no letter can pass from one part to another unseen.
        var hash = StableHash.Of(form.ExactKey, numbers);
        hash = StableHash.Of(form.FoldKey, (long)hash);
        hash = StableHash.Of(form.StemKey, (long)hash);
        hash = StableHash.Of(form.Reading.Stem, (long)hash);
        hash = StableHash.Of(form.Reading.Enclitic, (long)hash);
        if (token.Placeable is { } placeable)
        {
            hash = StableHash.Of(placeable.Value, (long)hash);
            hash = StableHash.Of(placeable.AlternativeValue ?? "\0", (long)hash);
        }

        return (uint)hash;
    }

    private static string PlainFold(TokenForm form) => FoldKey.Of(form.CaseKey, TextLanguage.Arabic);

    private void AddStem(string stem, KeySet keys)
    {
        if (_keys.Find(stem, StemName) is >= 0 and var key)
        {
            keys.Add(key);
        }
    }

    /// <summary>The keys of the forms with a fold key: those whose stem it is, and those that are filed under it.</summary>
    private void AddFold(string fold, KeySet keys)
    {
        AddStem(fold, keys);
        _keysOfFold.AddKeys(fold, keys);
    }

    private int AddKeyOf(TokenForm form)
    {
        if (!form.IsItem)
        {
            return AddKey(form.ExactKey, MarkName);
        }

        var plain = PlainFold(form);
        if (form.PlaceableType is { } type)
        {
            _keysOfFold.Add(plain, (int)type);
            return (int)type;
        }

        var before = KeyCount;
        var key = AddKey(form.StemKey, StemName);
        var traits = (KeyTraits)_traits[key] | KeyTraitsOf.Word(form.Reading, _analyzer.Clitics.IsKnownWord(form.ExactKey));
        _traits.Set(key, (byte)traits);
        if (key == before)
        {
            _near.Add(form.StemKey, key);
        }

        Volatile.Write(ref _filed, KeyCount);

        // Whoever asks for a fold key asks for the stem of that name too.
        foreach (var name in (ReadOnlySpan<string>)[form.FoldKey, plain])
        {
            if (name != form.StemKey)
            {
                _keysOfFold.Add(name, key);
            }
        }

        return key;
    }

    private int AddKey(string name, uint variant)
    {
        if (_keys.Find(name, variant) is >= 0 and var known)
        {
            return known;
        }

        // The traits are there before the key can be found.
        _traits.Add((byte)KeyTraits.None);
        return _keys.Add(name, variant);
    }

    private sealed record CachedForm(int Id, TokenForm Form);
}

/// <summary>The two vocabularies.</summary>
/// <param name="Arabic">That of the Arabic sides.</param>
/// <param name="English">That of the English sides.</param>
internal sealed record Vocabularies(Vocabulary Arabic, Vocabulary English)
{
    /// <summary>The vocabulary of <paramref name="language"/>.</summary>
    public Vocabulary In(TextLanguage language) => language == TextLanguage.Arabic ? Arabic : English;

    /// <summary>Empty vocabularies.</summary>
    public static Vocabularies Create(TextAnalyzer analyzer) =>
        new(new Vocabulary(analyzer, TextLanguage.Arabic), new Vocabulary(analyzer, TextLanguage.English));
}
