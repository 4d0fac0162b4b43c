namespace TranslationMemory.Matching;

/// <summary>The words of a query with what aligning them to other words costs, worked out once per word form.</summary>
internal sealed class QueryWords(SegmentText text, WordRelations relations)
{
    private readonly Dictionary<TokenForm, WordPair[]?> _columns = new(ReferenceEqualityComparer.Instance);

    /// <summary>The query.</summary>
    public SegmentText Text { get; } = text;

    /// <summary>How each item of the query stands to <paramref name="form"/>; null when each pair costs a whole word.</summary>
    public WordPair[]? Column(TokenForm form)
    {
        if (!_columns.TryGetValue(form, out var column))
        {
            column = Relate(form);
            _columns.Add(form, column);
        }

        return column;
    }

    /// <summary>Notes that <paramref name="form"/> is related to no item of the query, so that nothing need be compared.</summary>
    public void MarkUnrelated(TokenForm form) => _columns.TryAdd(form, null);

    /// <summary>How item <paramref name="query"/> of the query stands to <paramref name="form"/>.</summary>
    public WordPair Pair(int query, TokenForm form) =>
        Column(form) is { } column ? column[query] : relations.Relate(Text.Items[query], form);

    private WordPair[]? Relate(TokenForm form)
    {
        WordPair[]? column = null;
        var items = Text.Items;
        for (var i = 0; i < items.Length; i++)
        {
            var pair = relations.Relate(items[i], form);
            if (pair.Cost < WordPair.WholeWord && column is null)
            {
                column = new WordPair[items.Length];
                for (var k = 0; k < i; k++)
                {
                    column[k] = relations.Relate(items[k], form);
                }
            }

            if (column is not null)
            {
                column[i] = pair;
            }
        }

        return column;
    }
}
