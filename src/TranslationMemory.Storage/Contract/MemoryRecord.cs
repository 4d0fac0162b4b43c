using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Storage;

/// <summary>A memory.</summary>
public sealed record MemoryRecord
{
    /// <summary>Its id (<c>news</c>).</summary>
    public required string Id { get; init; }

    /// <summary>What a person calls it.</summary>
    public string DisplayName { get; init; } = string.Empty;

    /// <summary>Language of the sources.</summary>
    public required LanguageTag SourceLanguage { get; init; }

    /// <summary>Language of the targets.</summary>
    public required LanguageTag TargetLanguage { get; init; }

    /// <summary>Points taken from every match, 0 to 100.</summary>
    public int Penalty { get; init; }

    /// <summary>What is in it, for people.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Grows with every change of the fields above; the etag is made of it.</summary>
    public long Version { get; init; }

    /// <summary>When it was created, UTC.</summary>
    public DateTimeOffset CreateTime { get; init; }

    /// <summary>When the fields above last changed, UTC.</summary>
    public DateTimeOffset UpdateTime { get; init; }

    /// <summary>Number of units in it.</summary>
    public long UnitCount { get; init; }
}

/// <summary>Counts of a memory.</summary>
/// <param name="UnitCount">Units in it.</param>
/// <param name="DistinctSourceCount">Source texts that differ from each other in any code unit.</param>
/// <param name="UnitsByStatus">Units by the status's name in lower case (<c>confirmed</c>); none that counts 0.</param>
/// <param name="UnitsByOrigin">Units by the origin's name in lower case (<c>human</c>); none that counts 0.</param>
/// <param name="LastChangeTime">When a unit of it was last stored, changed or deleted, UTC; null when it holds none.</param>
public sealed record MemoryStatistics(
    long UnitCount,
    long DistinctSourceCount,
    ImmutableSortedDictionary<string, long> UnitsByStatus,
    ImmutableSortedDictionary<string, long> UnitsByOrigin,
    DateTimeOffset? LastChangeTime);
