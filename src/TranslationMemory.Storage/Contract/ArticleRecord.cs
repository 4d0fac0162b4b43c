using System.Collections.Immutable;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Storage;

/// <summary>A sentence of a stored article.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="SameAs">For a repeat, the number (from 1) of the sentence that it repeats; else null.</param>
public sealed record StoredSentence(TextSpan Span, SentenceKind Kind, int? SameAs);

/// <summary>What is known of a bead, and what follows from it.</summary>
public enum BeadState
{
    /// <summary>Its confidence is low: it waits for a reviewer and has no unit.</summary>
    Waiting = 1,

    /// <summary>Its confidence is high: it has a unit that nobody has reviewed.</summary>
    Aligned = 2,

    /// <summary>A person stands by it: it has a confirmed unit.</summary>
    Accepted = 3,

    /// <summary>A reviewer refused it: it has no unit.</summary>
    Rejected = 4,

    /// <summary>One side is empty.</summary>
    Unpaired = 5,

    /// <summary>It belongs to the page around.</summary>
    Boilerplate = 6,
}

/// <summary>Sentences of the article and the sentences that translate them; numbers from 1.</summary>
/// <param name="SourceSentences">Numbers of the article's sentences.</param>
/// <param name="TargetSentences">Numbers of the translation's sentences.</param>
/// <param name="UnitId">The unit made of it; null when there is none.</param>
/// <param name="State">What is known of it.</param>
/// <param name="Posterior">How likely these sentences belong together, 0 to 1 in steps of 0.0001.</param>
public sealed record StoredBead(
    ImmutableArray<int> SourceSentences, ImmutableArray<int> TargetSentences, string? UnitId, BeadState State, double Posterior);

/// <summary>A bead of an article that is being stored; numbers from 1.</summary>
/// <param name="SourceSentences">Numbers of the article's sentences.</param>
/// <param name="TargetSentences">Numbers of the translation's sentences.</param>
/// <param name="UnitIndex">Position, from 0, of its unit among the units stored with the article; null for none.</param>
/// <param name="State">What is known of it.</param>
/// <param name="Posterior">How likely these sentences belong together, 0 to 1; kept in steps of 0.0001.</param>
public sealed record NewBead(
    ImmutableArray<int> SourceSentences, ImmutableArray<int> TargetSentences, int? UnitIndex, BeadState State, double Posterior);

/// <summary>Who writes an article, and by which request.</summary>
public sealed record ArticleRequest
{
    /// <summary>Who does it; empty when unknown.</summary>
    public string Actor { get; init; } = string.Empty;

    /// <summary>Makes the write idempotent; empty: it is done whenever it is asked.</summary>
    public string RequestId { get; init; } = string.Empty;

    /// <summary>
    /// What was asked, such as a hash of it: the same id with other content is refused. The beads do not count, since the same texts
    /// may be aligned otherwise when the memory has grown.
    /// </summary>
    public string Content { get; init; } = string.Empty;
}

/// <summary>A stored article and what became of its units.</summary>
/// <param name="Article">The article as it was stored.</param>
/// <param name="Units">The units that were stored; empty when the request came again and this is its first answer.</param>
/// <param name="DeletedUnits">The units that were deleted, as they were.</param>
public sealed record StoredArticle(
    ArticleRecord Article, IReadOnlyList<StoredUnit> Units, IReadOnlyList<TranslationUnit> DeletedUnits);

/// <summary>An article and, if there is one, its translation.</summary>
public sealed record ArticleRecord
{
    /// <summary>Its id (<c>astana-second-round</c>).</summary>
    public required string Id { get; init; }

    /// <summary>What a person calls it.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Language of the article.</summary>
    public required LanguageTag SourceLanguage { get; init; }

    /// <summary>Language of the translation.</summary>
    public required LanguageTag TargetLanguage { get; init; }

    /// <summary>The article as it came; empty in lists.</summary>
    public required string SourceText { get; init; }

    /// <summary>The translation as it came; null when there is none, and in lists.</summary>
    public string? TargetText { get; init; }

    /// <summary>Sentences of the article; empty in lists.</summary>
    public ImmutableArray<StoredSentence> SourceSentences { get; init; } = [];

    /// <summary>Sentences of the translation; empty in lists.</summary>
    public ImmutableArray<StoredSentence> TargetSentences { get; init; } = [];

    /// <summary>Which sentences translate which; empty without a translation and in lists.</summary>
    public ImmutableArray<StoredBead> Beads { get; init; } = [];

    /// <summary>Number of sentences of the article; also in lists.</summary>
    public int SourceSentenceCount { get; init; }

    /// <summary>Number of sentences of the translation; also in lists.</summary>
    public int TargetSentenceCount { get; init; }

    /// <summary>Id of the memory that holds its units; null when there are none.</summary>
    public string? Memory { get; init; }

    /// <summary>Grows with every change of the article and its beads; the etag is made of it. 0 in lists.</summary>
    public long Version { get; init; }

    /// <summary>When it was stored, UTC.</summary>
    public DateTimeOffset CreateTime { get; init; }
}
