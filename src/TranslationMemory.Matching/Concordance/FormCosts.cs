using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>
/// What each form costs beside each word of a concordance query, worked out once per form. Forms that fit the same words
/// at the same costs need not share a row; a form that fits none has row 0.
/// </summary>
internal sealed class FormCosts
{
    /// <summary>The row of forms that fit no word.</summary>
    public const int Foreign = 0;

    private readonly AskedWord[] _words;
    private readonly Vocabulary _vocabulary;
    private readonly KeySlots _slots = new();
    private readonly Dictionary<int, int> _rows = [];
    private readonly List<ulong> _fitting = [];
    private readonly List<byte> _costs = [];

    /// <summary>The costs beside some words.</summary>
    /// <param name="words">The words, at most 64.</param>
    /// <param name="keys">The keys of each word.</param>
    /// <param name="vocabulary">The forms.</param>
    public FormCosts(AskedWord[] words, int[][] keys, Vocabulary vocabulary)
    {
        _words = words;
        _vocabulary = vocabulary;
        _slots.Reset(keys.Sum(own => own.Length));
        foreach (var key in keys.SelectMany(own => own))
        {
            _slots.Add(key);
        }

        AddRow();
    }

    /// <summary>Number of words.</summary>
    public int Words => _words.Length;

    /// <summary>Reads the row of each word and placeable of a side.</summary>
    /// <returns>True when any of them fits a word.</returns>
    public bool Read(FormCodes codes, ReadOnlySpan<FormKey> formKeys, List<int> rows)
    {
        rows.Clear();
        var any = false;
        for (var position = 0; position < codes.Length;)
        {
            var form = codes.Read(ref position);
            var key = formKeys[form];
            if (key.IsItem)
            {
                var row = _slots.Find(key.Key) < 0 ? Foreign : RowOf(form);
                any |= row != Foreign;
                rows.Add(row);
            }
        }

        return any;
    }

    /// <summary>The words that a row fits, one bit each.</summary>
    public ulong Fitting(int row) => CollectionsMarshal.AsSpan(_fitting)[row];

    /// <summary>The costs of a row, one for each word, in hundredths.</summary>
    public ReadOnlySpan<byte> Costs(int row) => CollectionsMarshal.AsSpan(_costs).Slice(row * _words.Length, _words.Length);

    private int RowOf(int form)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, form, out var known);
        if (!known)
        {
            row = AddRow(form);
        }

        return row;
    }

    private int AddRow(int form)
    {
        var fitting = 0UL;
        Span<byte> costs = stackalloc byte[_words.Length];
        for (var i = 0; i < _words.Length; i++)
        {
            costs[i] = (byte)_words[i].Cost(form, _vocabulary);
            fitting |= costs[i] < WordPairs.WholeWord ? 1UL << i : 0;
        }

        if (fitting == 0)
        {
            return Foreign;
        }

        var row = _fitting.Count;
        _fitting.Add(fitting);
        _costs.AddRange(costs);
        return row;
    }

    private void AddRow()
    {
        _fitting.Add(0);
        for (var i = 0; i < _words.Length; i++)
        {
            _costs.Add(WordPairs.WholeWord);
        }
    }
}
