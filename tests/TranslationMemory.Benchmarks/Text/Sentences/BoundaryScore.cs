using TranslationMemory.Benchmarks.Measures;

namespace TranslationMemory.Benchmarks.Text.Sentences;

/// <summary>Sentence ends inside of documents, compared with the gold.</summary>
/// <param name="Boundaries">Ends that were found against ends that are there; the end of a document is none.</param>
/// <param name="Documents">Documents without an error.</param>
internal readonly record struct BoundaryScore(PrecisionRecall Boundaries, Share Documents)
{
    /// <summary>Compares the inner ends of one document.</summary>
    public static BoundaryScore Of(IReadOnlySet<int> found, IReadOnlySet<int> gold) =>
        new(PrecisionRecall.Of(found, gold), new Share(found.SetEquals(gold) ? 1 : 0, 1));

    /// <summary>Puts two scores together.</summary>
    public BoundaryScore And(BoundaryScore other) => new(Boundaries.And(other.Boundaries), Documents.And(other.Documents));
}
