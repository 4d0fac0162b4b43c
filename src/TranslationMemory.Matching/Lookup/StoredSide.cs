using System.Runtime.InteropServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// One side of a stored unit: read off its codes for the score, off its text as well for the explanation. Its room is
/// used again by the next unit.
/// </summary>
internal sealed class StoredSide : IExplainedSide
{
    private readonly List<int> _forms = [];
    private readonly List<int> _slots = [];
    private Vocabulary _vocabulary = null!;

    /// <inheritdoc/>
    public ComparedSide Words { get; } = new();

    /// <inheritdoc/>
    public TextSpan[] Spans { get; private set; } = [];

    /// <summary>For each word and placeable the slot of its key in the plan; −1 when it is related to nothing.</summary>
    public ReadOnlySpan<int> Slots => CollectionsMarshal.AsSpan(_slots);

    /// <summary>Reads which words of the query each word can stand beside.</summary>
    public void ReadSlots(FormCodes codes, ReadOnlySpan<FormKey> keys, KeySlots slots)
    {
        _slots.Clear();
        foreach (var key in new ItemKeys(codes, keys))
        {
            _slots.Add(slots.Find(key));
        }
    }

    /// <summary>Reads all that the score looks at.</summary>
    public void Read(FormCodes codes, Vocabulary vocabulary, FormColumns columns)
    {
        _vocabulary = vocabulary;
        _forms.Clear();
        Words.Clear();
        var keys = vocabulary.FormKeys;
        for (var position = 0; position < codes.Length;)
        {
            var form = codes.Read(ref position);
            var key = keys[form];
            if (key.IsItem)
            {
                _forms.Add(form);
                Words.AddItem(columns.Of(form, key.Key), key.IsNegation);
            }
            else
            {
                Words.AddMark(key.Key);
            }
        }
    }

    /// <summary>Reads the forms alone.</summary>
    public void Read(FormCodes codes, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _forms.Clear();
        var keys = vocabulary.FormKeys;
        for (var position = 0; position < codes.Length;)
        {
            var form = codes.Read(ref position);
            if (keys[form].IsItem)
            {
                _forms.Add(form);
            }
        }
    }

    /// <summary>The forms of the words and placeables.</summary>
    public TokenForm[] Forms()
    {
        var forms = new TokenForm[_forms.Count];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = Form(i);
        }

        return forms;
    }

    /// <summary>Finds where the words stand, by the letters of their forms where these tell.</summary>
    public void Locate(string text, FormCodes codes, PayloadTraits traits, TextLanguage language, TextAnalyzer analyzer)
    {
        var inOrder = language == TextLanguage.Arabic ? PayloadTraits.ArabicInOrder : PayloadTraits.EnglishInOrder;
        Spans = traits.HasFlag(inOrder) ? Places(text, codes) : ReadAgain(text, language, analyzer);
        if (Spans.Length != _forms.Count)
        {
            throw new SnapshotException("The tokens of a unit are not those of its text.");
        }
    }

    /// <inheritdoc/>
    public TokenForm Form(int item) => _vocabulary.Form(_forms[item]);

    private static TextSpan[] ReadAgain(string text, TextLanguage language, TextAnalyzer analyzer) =>
        [.. analyzer.Analyze(text, language).Tokens.Where(token => token.Kind != TokenKind.Punctuation).Select(token => token.Span)];

    private TextSpan[] Places(string text, FormCodes codes)
    {
        var spans = new TextSpan[_forms.Count];
        var keys = _vocabulary.FormKeys;
        var end = 0;
        var items = 0;
        for (var position = 0; position < codes.Length;)
        {
            var form = codes.Read(ref position);
            var surface = _vocabulary.Surface(form);
            var gap = text.AsSpan(end).IndexOf(surface);
            if (gap < 0)
            {
                throw new SnapshotException("The tokens of a unit are not those of its text.");
            }

            end += gap + surface.Length;
            if (keys[form].IsItem)
            {
                spans[items++] = new TextSpan(end - surface.Length, surface.Length);
            }
        }

        return spans;
    }
}
