namespace TranslationMemory.Terminology;

/// <summary>How often words are used by the terms; never changes.</summary>
internal sealed class WordCounts
{
    /// <summary>No words.</summary>
    public static readonly WordCounts Empty = new(default);

    private readonly VersionedMap<string, int> _counts;

    private WordCounts(VersionedMap<string, int> counts) => _counts = counts;

    /// <summary>True when no word is used.</summary>
    public bool IsEmpty => _counts.IsEmpty;

    /// <summary>The word as the terms have it; null when none has it.</summary>
    public string? Find(ReadOnlySpan<char> word) => _counts.Find(word)?.Key;

    /// <summary>The counts with one more use of a word.</summary>
    public WordCounts Add(string word, object? writer = null) =>
        _counts.Find(word) is { } item
            ? new(_counts.With(item.Key, item.Value + 1, writer))
            : new(_counts.With(word, 1, writer));

    /// <summary>The counts with one use of a word less; the same when it has none.</summary>
    public WordCounts Remove(string word, object? writer = null) =>
        _counts.Find(word) switch
        {
            null => this,
            { Value: 1 } => new(_counts.Without(word, writer)),
            var item => new(_counts.With(item.Key, item.Value - 1, writer)),
        };
}
