namespace TranslationMemory.Storage;

/// <summary>
/// A memory. A deleted one stays as a row, because the change log still speaks of it, and is taken up again when a memory
/// with its id is created.
/// </summary>
internal sealed class MemoryRow
{
    public long Key { get; set; }

    public required string Id { get; set; }

    public required string DisplayName { get; set; }

    public required string SourceLanguage { get; set; }

    public required string TargetLanguage { get; set; }

    public int Penalty { get; set; }

    public required string Description { get; set; }

    public long Version { get; set; }

    public long CreateTime { get; set; }

    public long UpdateTime { get; set; }

    public long UnitCount { get; set; }

    /// <summary>When a unit of it last changed; null before the first change.</summary>
    public long? LastChangeTime { get; set; }

    public bool Deleted { get; set; }
}

/// <summary>A glossary.</summary>
internal sealed class GlossaryRow
{
    public long Key { get; set; }

    public required string Id { get; set; }

    public required string DisplayName { get; set; }

    public required string Description { get; set; }

    public long Version { get; set; }

    public long CreateTime { get; set; }

    public long UpdateTime { get; set; }

    public long EntryCount { get; set; }
}

/// <summary>An entry of a glossary.</summary>
internal sealed class EntryRow
{
    public long Key { get; set; }

    public long GlossaryKey { get; set; }

    public required string Id { get; set; }

    /// <summary>All that its writer gives, packed by <see cref="EntryValues"/>.</summary>
    public required byte[] Values { get; set; }

    public long CreateTime { get; set; }

    public long UpdateTime { get; set; }

    public long Sequence { get; set; }
}

/// <summary>An article.</summary>
internal sealed class ArticleRow
{
    public long Key { get; set; }

    public required string Id { get; set; }

    public required string Title { get; set; }

    public required string SourceLanguage { get; set; }

    public required string TargetLanguage { get; set; }

    /// <summary>Id of the memory of its units; it may have been deleted since.</summary>
    public string? Memory { get; set; }

    public int SourceSentenceCount { get; set; }

    public int TargetSentenceCount { get; set; }

    public long CreateTime { get; set; }

    // The long columns stand last, so that a list does not read over them.
    public required string SourceText { get; set; }

    public string? TargetText { get; set; }

    /// <summary>Sentences and beads, packed by <see cref="ArticleLayout"/>.</summary>
    public required byte[] Layout { get; set; }
}

/// <summary>A request that was answered.</summary>
internal sealed class RequestRow
{
    public required string Id { get; set; }

    /// <summary>SHA-256 of what was asked.</summary>
    public required byte[] ContentHash { get; set; }

    public long Time { get; set; }

    /// <summary>What the answer adds to the request, packed by <see cref="AnsweredItem"/>.</summary>
    public required byte[] Answer { get; set; }
}

/// <summary>The last number given out.</summary>
internal sealed class CounterRow
{
    public required string Name { get; set; }

    public long Value { get; set; }
}

/// <summary>The lexicon that the keys are made with; one row at most.</summary>
internal sealed class LexiconRow
{
    public long Key { get; set; }

    public required string Version { get; set; }

    public long UnitSequence { get; set; }

    public long EntryCount { get; set; }

    public long EntrySequence { get; set; }

    public long Time { get; set; }

    /// <summary>The attested words and their counts, packed by <see cref="LexiconTable"/>.</summary>
    public required byte[] Words { get; set; }
}
