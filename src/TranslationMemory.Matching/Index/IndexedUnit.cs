using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>One side of a stored unit, as the index keeps it.</summary>
/// <param name="Text">The text as stored.</param>
/// <param name="Language">Its language.</param>
/// <param name="Forms">The ids of its tokens' forms in the vocabulary of its language.</param>
/// <param name="ItemCount">Words and placeables among them.</param>
/// <param name="KeyHash">Hash of the text's exact key.</param>
/// <param name="Spans">The tokens' places, where the forms' surfaces in order do not tell them; else null.</param>
internal sealed record IndexedSide(
    string Text, TextLanguage Language, int[] Forms, int ItemCount, ulong KeyHash, TextSpan[]? Spans)
{
    /// <summary>The text's exact key.</summary>
    public string ExactKey => TranslationMemory.Text.ExactKey.Of(Text, Language);
}

/// <summary>A unit in the index.</summary>
/// <param name="unit">The unit.</param>
/// <param name="source">Its source side; null when the unit is not of one Arabic and one English side.</param>
/// <param name="target">Its target side; null likewise.</param>
internal sealed class IndexedUnit(TranslationUnit unit, IndexedSide? source, IndexedSide? target)
{
    private long _removedAt = long.MaxValue;

    /// <summary>The unit as stored.</summary>
    public TranslationUnit Unit { get; } = unit;

    /// <summary>True when it can be looked up.</summary>
    public bool IsSearchable => source is not null;

    /// <summary>The part that holds it. Only the writer reads and sets it.</summary>
    public IndexPart? Part { get; set; }

    /// <summary>Notes that the unit is gone from snapshot <paramref name="version"/> on.</summary>
    public void RemoveAt(long version) => Volatile.Write(ref _removedAt, version);

    /// <summary>True when the unit is there in snapshot <paramref name="version"/>.</summary>
    public bool IsAlive(long version) => Volatile.Read(ref _removedAt) > version;

    /// <summary>True when the side in <paramref name="language"/> is the target.</summary>
    public bool IsReversed(TextLanguage language) => source!.Language != language;

    /// <summary>The side in <paramref name="language"/>.</summary>
    public IndexedSide Side(TextLanguage language) => source!.Language == language ? source : target!;

    /// <summary>The side in the other language.</summary>
    public IndexedSide OtherSide(TextLanguage language) => source!.Language == language ? target! : source;
}
