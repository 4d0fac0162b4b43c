namespace TranslationMemory.Matching;

/// <summary>
/// What stands around a segment in its document. A null neighbour is unknown; an empty one says that the document
/// begins or ends there.
/// </summary>
public sealed record SegmentContext
{
    /// <summary>Nothing is known.</summary>
    public static readonly SegmentContext Unknown = new();

    /// <summary>The segment before, in the source language.</summary>
    public string? PreviousSource { get; init; }

    /// <summary>The segment after, in the source language.</summary>
    public string? NextSource { get; init; }

    /// <summary>The segment before, in the target language.</summary>
    public string? PreviousTarget { get; init; }

    /// <summary>The segment after, in the target language.</summary>
    public string? NextTarget { get; init; }

    /// <summary>The document; empty when unknown.</summary>
    public string Document { get; init; } = string.Empty;

    /// <summary>The segment's id within the document; empty when unknown.</summary>
    public string SegmentId { get; init; } = string.Empty;
}
