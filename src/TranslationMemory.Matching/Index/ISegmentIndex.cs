using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>What stands around the segment that is looked up; null is unknown, empty is the document's edge.</summary>
public sealed record QueryContext(string? Previous, string? Next, string Document = "", string SegmentId = "");

/// <summary>A lookup.</summary>
public sealed record LookupQuery
{
    /// <summary>The segment.</summary>
    public required string Text { get; init; }

    /// <summary>Its language.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>Ids of the memories to search; null for all.</summary>
    public IReadOnlySet<string>? Memories { get; init; }

    /// <summary>Matches below this score are left out, 30 to 102.</summary>
    public int MinScore { get; init; } = 70;

    /// <summary>At most so many matches, 1 to 50.</summary>
    public int MaxMatches { get; init; } = 5;

    /// <summary>What stands around the segment; null when unknown.</summary>
    public QueryContext? Context { get; init; }

    /// <summary>Only units that carry all these pairs; empty for no filter.</summary>
    public ImmutableSortedDictionary<string, string> MetadataFilter { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Only units in one of these states; null for all.</summary>
    public IReadOnlySet<UnitStatus>? Statuses { get; init; }

    /// <summary>Only units from one of these origins; null for all.</summary>
    public IReadOnlySet<UnitOrigin>? Origins { get; init; }

    /// <summary>Only units by one of these authors; null for all.</summary>
    public IReadOnlySet<string>? Authors { get; init; }

    /// <summary>Only units with a side in one of these languages, region and all (<c>ar-SY</c>); null for all.</summary>
    public IReadOnlySet<LanguageTag>? Languages { get; init; }

    /// <summary>All these conditions.</summary>
    internal UnitSelection Selection => new()
    {
        Memories = Memories,
        Statuses = Statuses,
        Origins = Origins,
        Authors = Authors,
        Languages = Languages,
        Metadata = MetadataFilter,
    };
}

/// <summary>
/// The searchable units. Every answer equals that of scoring all units one by one in the total order: score, match
/// class, newest change, memory and unit id. All members may be called from any thread; a change is seen by every
/// call that begins after it returned.
/// </summary>
public interface ISegmentIndex
{
    /// <summary>Number of units.</summary>
    int Count { get; }

    /// <summary>Adds units or replaces those of the same memory and id.</summary>
    void Upsert(IReadOnlyList<TranslationUnit> units);

    /// <summary>
    /// Does the part of an insertion that takes most of its time and changes nothing: several threads may prepare units
    /// while one adds them.
    /// </summary>
    PreparedUnit Prepare(TranslationUnit unit);

    /// <summary>Adds prepared units or replaces those of the same memory and id, all in one change.</summary>
    /// <exception cref="ArgumentException">One was prepared by another index.</exception>
    void Add(IReadOnlyList<PreparedUnit> units);

    /// <summary>Removes a unit.</summary>
    /// <returns>False when it was not there.</returns>
    bool Remove(string memory, string unitId);

    /// <summary>Removes all units of a memory.</summary>
    /// <returns>How many there were.</returns>
    int RemoveMemory(string memory);

    /// <summary>Finds the best matches of a segment, best first.</summary>
    ImmutableArray<Match> Lookup(LookupQuery query, CancellationToken cancellationToken);

    /// <summary>Finds units in which words stand, newest change first.</summary>
    ImmutableArray<ConcordanceHit> Search(ConcordanceQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// Finds the shorter units that stand whole inside a text: their words are a run of its words, over clitics and folds,
    /// by one word at least shorter than it. Units of one word count when it is no function word. The longest runs come
    /// first, none inside a longer one.
    /// </summary>
    ImmutableArray<Fragment> FindFragments(FragmentQuery query, CancellationToken cancellationToken);
}
