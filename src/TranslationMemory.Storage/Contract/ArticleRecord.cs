using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Storage;

/// <summary>A sentence of a stored article.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="SameAs">For a repeat, the number (from 1) of the sentence that it repeats; else null.</param>
public sealed record StoredSentence(TextSpan Span, SentenceKind Kind, int? SameAs);

/// <summary>Sentences of the article and the sentences that translate them; numbers from 1.</summary>
/// <param name="SourceSentences">Numbers of the article's sentences.</param>
/// <param name="TargetSentences">Numbers of the translation's sentences.</param>
/// <param name="UnitId">The unit made of it; null when none was made (boilerplate).</param>
public sealed record StoredBead(ImmutableArray<int> SourceSentences, ImmutableArray<int> TargetSentences, string? UnitId);

/// <summary>A bead of an article that is being stored; numbers from 1.</summary>
/// <param name="SourceSentences">Numbers of the article's sentences.</param>
/// <param name="TargetSentences">Numbers of the translation's sentences.</param>
/// <param name="UnitIndex">Position, from 0, of its unit among the units stored with the article; null for none.</param>
public sealed record NewBead(ImmutableArray<int> SourceSentences, ImmutableArray<int> TargetSentences, int? UnitIndex);

/// <summary>A stored article and what became of its units.</summary>
public sealed record StoredArticle(ArticleRecord Article, IReadOnlyList<StoredUnit> Units);

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

    /// <summary>When it was stored, UTC.</summary>
    public DateTimeOffset CreateTime { get; init; }
}
