using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Asks for the units that stand whole inside a text.</summary>
public sealed record FragmentQuery
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Its language; the units' side in this language is searched.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>Ids of the memories to search; null for all.</summary>
    public IReadOnlySet<string>? Memories { get; init; }

    /// <summary>Only units that carry all these pairs; empty for no filter.</summary>
    public ImmutableSortedDictionary<string, string> MetadataFilter { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Only units in one of these states; null for all but those that a reviewer refused.</summary>
    public IReadOnlySet<UnitStatus>? Statuses { get; init; }

    /// <summary>Only units from one of these origins; null for all.</summary>
    public IReadOnlySet<UnitOrigin>? Origins { get; init; }

    /// <summary>Only units by one of these authors; null for all.</summary>
    public IReadOnlySet<string>? Authors { get; init; }

    /// <summary>Only units with a side in one of these languages, region and all (<c>ar-SY</c>); null for all.</summary>
    public IReadOnlySet<LanguageTag>? Languages { get; init; }

    /// <summary>At most so many runs of the text.</summary>
    public int MaxRuns { get; init; } = 10;

    /// <summary>At most so many different translations of a run.</summary>
    public int MaxTranslations { get; init; } = 3;

    /// <summary>All the conditions.</summary>
    internal UnitSelection Selection => new()
    {
        Memories = Memories,
        Statuses = Statuses ?? ImmutableHashSet.Create(UnitStatus.Draft, UnitStatus.Aligned, UnitStatus.Confirmed),
        Origins = Origins,
        Authors = Authors,
        Languages = Languages,
        Metadata = MetadataFilter,
    };
}

/// <summary>A unit that stands whole inside a text.</summary>
/// <param name="QuerySpan">Where in the text.</param>
/// <param name="UnitSpan">The words of the unit's side, from the first to the last.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Reversed">True when the side that was searched is its target.</param>
/// <param name="Score">
/// 100 less the mean cost of its words in hundredths (<see cref="EditRelation"/>), rounded down: 100 for the same words,
/// at least 85.
/// </param>
public sealed record Fragment(TextSpan QuerySpan, TextSpan UnitSpan, TranslationUnit Unit, bool Reversed, int Score);
