using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>A punctuation mark by the number of its exact key and the number of words before it.</summary>
internal readonly record struct MarkPlace(int Mark, int ItemsBefore);

/// <summary>
/// One side of a unit as the score looks at it: for each word and placeable the column of the query that tells what it
/// costs, the punctuation, and how often it negates. Its room is used again by the next unit.
/// </summary>
internal sealed class ComparedSide
{
    private readonly List<int> _columns = [];
    private readonly List<MarkPlace> _marks = [];

    /// <summary>The text with its tags; null for a stored side, which has none.</summary>
    public SegmentText? Text { get; private set; }

    /// <summary>The columns of the words and placeables.</summary>
    public ReadOnlySpan<int> Columns => CollectionsMarshal.AsSpan(_columns);

    /// <summary>The punctuation.</summary>
    public ReadOnlySpan<MarkPlace> Marks => CollectionsMarshal.AsSpan(_marks);

    /// <summary>How many words are negations.</summary>
    public int Negations { get; private set; }

    /// <summary>Takes up a stored side, word by word.</summary>
    public void Clear()
    {
        _columns.Clear();
        _marks.Clear();
        Negations = 0;
        Text = null;
    }

    /// <summary>Adds a word or placeable.</summary>
    public void AddItem(int column, bool isNegation)
    {
        _columns.Add(column);
        Negations += isNegation ? 1 : 0;
    }

    /// <summary>Adds a punctuation mark.</summary>
    public void AddMark(int mark) => _marks.Add(new MarkPlace(mark, _columns.Count));

    /// <summary>Takes up an analysed text.</summary>
    public void Read(SegmentText text, QueryWords query, Func<string, int> markNumber)
    {
        Clear();
        Text = text;
        Negations = text.Negations;
        foreach (var item in text.Items)
        {
            _columns.Add(query.Column(item));
        }

        foreach (var mark in text.Marks)
        {
            _marks.Add(new MarkPlace(markNumber(mark.Key), mark.ItemsBefore));
        }
    }
}
