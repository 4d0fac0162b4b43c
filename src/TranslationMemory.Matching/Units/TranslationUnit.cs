using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>A translation unit: a segment and its translation, exactly as they came.</summary>
public sealed record TranslationUnit
{
    /// <summary>Id of the memory that holds it (<c>news</c>, not <c>memories/news</c>).</summary>
    public required string Memory { get; init; }

    /// <summary>Id within the memory.</summary>
    public required string Id { get; init; }

    /// <summary>Language of <see cref="SourceText"/>.</summary>
    public required LanguageTag SourceLanguage { get; init; }

    /// <summary>Language of <see cref="TargetText"/>.</summary>
    public required LanguageTag TargetLanguage { get; init; }

    /// <summary>The source segment.</summary>
    public required string SourceText { get; init; }

    /// <summary>The target segment.</summary>
    public required string TargetText { get; init; }

    /// <summary>Inline tags of <see cref="SourceText"/>, in order; empty for plain text.</summary>
    public ImmutableArray<InlineTag> SourceTags { get; init; } = [];

    /// <summary>Inline tags of <see cref="TargetText"/>, in order; empty for plain text.</summary>
    public ImmutableArray<InlineTag> TargetTags { get; init; } = [];

    /// <summary>What stands around it.</summary>
    public SegmentContext Context { get; init; } = SegmentContext.Unknown;

    /// <summary>How far it can be trusted.</summary>
    public UnitStatus Status { get; init; } = UnitStatus.Confirmed;

    /// <summary>Where the translation came from.</summary>
    public UnitOrigin Origin { get; init; } = UnitOrigin.Human;

    /// <summary>Who wrote the translation; empty when unknown.</summary>
    public string Author { get; init; } = string.Empty;

    /// <summary>Free pairs, ordered by key.</summary>
    public ImmutableSortedDictionary<string, string> Metadata { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>When it was first stored, UTC.</summary>
    public DateTimeOffset CreateTime { get; init; }

    /// <summary>When it last changed, UTC.</summary>
    public DateTimeOffset UpdateTime { get; init; }

    /// <summary>Place of its newest change in the store's change log; larger is newer.</summary>
    public long Sequence { get; init; }
}
