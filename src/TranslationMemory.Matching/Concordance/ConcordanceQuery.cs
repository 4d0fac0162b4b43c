using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>How the words of a concordance query must stand.</summary>
public enum ConcordanceMode
{
    /// <summary>One behind the other, over clitics and spelling folds.</summary>
    Phrase = 1,

    /// <summary>All of them, anywhere in the segment.</summary>
    AllWords = 2,

    /// <summary>A phrase whose last word goes on: what was typed so far.</summary>
    Prefix = 3,

    /// <summary>A phrase in which <c>*</c> stands for any letters of a word, none among them, and <c>?</c> for one.</summary>
    Wildcard = 4,

    /// <summary>
    /// A phrase of which a third may be lost: aligned with the words of the segment at the costs of the score, it costs
    /// at most 100/3 hundredths of a word for each of its words, and at least one near spelling (50) is allowed. A value
    /// of a placeable that differs costs a whole word.
    /// </summary>
    Fuzzy = 5,
}

/// <summary>A search for units in which words stand.</summary>
public sealed record ConcordanceQuery
{
    /// <summary>The words; at most <see cref="MostWords"/>.</summary>
    public required string Text { get; init; }

    /// <summary>Their language; the units' side in this language is searched.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>Ids of the memories to search; null for all.</summary>
    public IReadOnlySet<string>? Memories { get; init; }

    /// <summary>How the words must stand.</summary>
    public ConcordanceMode Mode { get; init; } = ConcordanceMode.Phrase;

    /// <summary>At most so many hits.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>Only hits that come behind this one in the order; null for the first page.</summary>
    public ConcordancePosition? After { get; init; }

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

    /// <summary>The most words that a query may have.</summary>
    public static int MostWords => 64;

    /// <summary>All the conditions.</summary>
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

/// <summary>A concordance query that asks for nothing that can be found; the message says why, for whoever asked.</summary>
public sealed class ConcordanceQueryException : ArgumentException
{
    /// <summary>A query without a reason.</summary>
    public ConcordanceQueryException()
    {
    }

    /// <summary>A query that cannot be searched for.</summary>
    public ConcordanceQueryException(string message)
        : base(message)
    {
    }

    /// <summary>A query that cannot be searched for.</summary>
    public ConcordanceQueryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>A place in the order of concordance hits: newest change first, then memory and unit id.</summary>
public sealed record ConcordancePosition(long Sequence, string Memory, string UnitId);

/// <summary>A unit in which the words stand.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Reversed">True when the words stand in its target text.</param>
/// <param name="Spans">Where they stand in that text, in order, none overlapping.</param>
public sealed record ConcordanceHit(TranslationUnit Unit, bool Reversed, ImmutableArray<TextSpan> Spans);
