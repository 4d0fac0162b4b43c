using TranslationMemory.Terminology;

namespace TranslationMemory.Storage;

/// <summary>A glossary.</summary>
public sealed record GlossaryRecord
{
    /// <summary>Its id (<c>syria-talks</c>).</summary>
    public required string Id { get; init; }

    /// <summary>What a person calls it.</summary>
    public string DisplayName { get; init; } = string.Empty;

    /// <summary>What is in it, for people.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Grows with every change of the fields above; the etag is made of it.</summary>
    public long Version { get; init; }

    /// <summary>When it was created, UTC.</summary>
    public DateTimeOffset CreateTime { get; init; }

    /// <summary>When the fields above last changed, UTC.</summary>
    public DateTimeOffset UpdateTime { get; init; }

    /// <summary>Number of entries in it.</summary>
    public long EntryCount { get; init; }
}

/// <summary>A stored entry and what storing it did.</summary>
/// <param name="Entry">The entry as it was stored.</param>
/// <param name="Outcome">What storing it did.</param>
/// <param name="IsRepeated">
/// True when a request came again and this is its first answer: nothing was written now, and the entry may have changed
/// or gone since.
/// </param>
public sealed record StoredEntry(TermEntry Entry, StoreOutcome Outcome, bool IsRepeated = false);
