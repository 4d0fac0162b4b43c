using System.Numerics;
using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>
/// The words of a query with what aligning them to other words costs, worked out once per word form. What a form costs
/// beside each word of the query is a column; a form that costs a whole word beside each has column 0.
/// </summary>
internal sealed class QueryWords
{
    /// <summary>The column of forms that are related to no word of the query.</summary>
    public const int Unrelated = 0;

    private readonly List<WordPair> _pairs = [];
    private readonly List<TokenForm?> _forms = [];
    private readonly Dictionary<TokenForm, int> _columnOfForm = new(ReferenceEqualityComparer.Instance);
    private readonly List<string?> _entities = [];
    private WordRelations _relations = null!;

    /// <summary>The query.</summary>
    public SegmentText Text { get; private set; } = null!;

    /// <summary>The query's punctuation, a number for each mark.</summary>
    public List<MarkPlace> Marks { get; } = [];

    /// <summary>Takes up a query.</summary>
    /// <param name="text">The query.</param>
    /// <param name="relations">Relates its words to others.</param>
    /// <param name="markNumber">Gives a mark a number by its exact key; equal marks have equal numbers.</param>
    public void Reset(SegmentText text, WordRelations relations, Func<string, int> markNumber)
    {
        Text = text;
        _relations = relations;
        _pairs.Clear();
        _forms.Clear();
        _columnOfForm.Clear();
        _entities.Clear();
        Marks.Clear();
        foreach (var mark in text.Marks)
        {
            Marks.Add(new MarkPlace(markNumber(mark.Key), mark.ItemsBefore));
        }

        AddColumn(null);
    }

    /// <summary>The column of a form.</summary>
    public int Column(TokenForm form)
    {
        ref var column = ref CollectionsMarshal.GetValueRefOrAddDefault(_columnOfForm, form, out var known);
        if (!known)
        {
            column = Relate(form);
        }

        return column;
    }

    /// <summary>What a column says of each word of the query.</summary>
    public ReadOnlySpan<WordPair> Pairs(int column) =>
        CollectionsMarshal.AsSpan(_pairs).Slice(column * Text.Items.Length, Text.Items.Length);

    /// <summary>The form of a column but <see cref="Unrelated"/>.</summary>
    public TokenForm Form(int column) => _forms[column]!;

    /// <summary>How a word of the query stands to a form of a column.</summary>
    public WordPair Pair(int query, int column, TokenForm form) => column == Unrelated || Pairs(column)[query] == WordPair.Other
        ? _relations.Relate(Text.Items[query], form, Entity(query), _relations.EntityOf(form))
        : Pairs(column)[query];

    /// <summary>The column of a form that is related to some items of the query at most.</summary>
    /// <param name="form">The form.</param>
    /// <param name="positions">These items, one bit each.</param>
    public int Column(TokenForm form, ReadOnlySpan<ulong> positions)
    {
        var column = AddColumn(form);
        var entity = _relations.EntityOf(form);
        var isRelated = false;
        for (var word = 0; word < positions.Length; word++)
        {
            for (var left = positions[word]; left != 0; left &= left - 1)
            {
                isRelated |= Relate(column, (word << 6) + BitOperations.TrailingZeroCount(left), form, entity);
            }
        }

        return isRelated ? column : DropColumn(column);
    }

    private int Relate(TokenForm form)
    {
        var column = AddColumn(form);
        var entity = _relations.EntityOf(form);
        var isRelated = false;
        for (var i = 0; i < Text.Items.Length; i++)
        {
            isRelated |= Relate(column, i, form, entity);
        }

        return isRelated ? column : DropColumn(column);
    }

    private bool Relate(int column, int item, TokenForm form, string? entity)
    {
        var pair = _relations.Relate(Text.Items[item], form, entity is null ? null : Entity(item), entity);
        CollectionsMarshal.AsSpan(_pairs)[(column * Text.Items.Length) + item] = pair;
        return pair.Cost() < WordPairs.WholeWord;
    }

    private int DropColumn(int column)
    {
        _forms.RemoveAt(column);
        CollectionsMarshal.SetCount(_pairs, column * Text.Items.Length);
        return Unrelated;
    }

    private int AddColumn(TokenForm? form)
    {
        _forms.Add(form);
        var start = _pairs.Count;
        CollectionsMarshal.SetCount(_pairs, start + Text.Items.Length);
        CollectionsMarshal.AsSpan(_pairs)[start..].Fill(WordPair.Other);
        return _forms.Count - 1;
    }

    /// <summary>The entity that a word of the query names, asked for once.</summary>
    private string? Entity(int query)
    {
        if (_entities.Count == 0)
        {
            foreach (var item in Text.Items)
            {
                _entities.Add(_relations.EntityOf(item));
            }
        }

        return _entities[query];
    }
}
