using TranslationMemory.Alignment;
using TranslationMemory.Benchmarks.Measures;

namespace TranslationMemory.Benchmarks.Alignment;

/// <summary>Beads that were found against those that are right.</summary>
internal sealed class AlignScore
{
    private readonly List<(double Posterior, bool IsRight)> _posteriors = [];
    private int _gold;

    /// <summary>Beads with both sides, all sentences right.</summary>
    public PrecisionRecall Strict { get; private set; }

    /// <summary>The same with the sentences that have no counterpart, each by itself.</summary>
    public PrecisionRecall WithNulls { get; private set; }

    /// <summary>Adds a document.</summary>
    public void Add(IEnumerable<GoldBead> found, IEnumerable<GoldBead> gold)
    {
        var foundSet = found.SelectMany(bead => bead.Singles()).ToHashSet();
        var goldSet = gold.SelectMany(bead => bead.Singles()).ToHashSet();
        WithNulls = WithNulls.And(PrecisionRecall.Of(foundSet, goldSet));
        Strict = Strict.And(PrecisionRecall.Of(
            foundSet.Where(bead => !bead.IsNull).ToHashSet(), goldSet.Where(bead => !bead.IsNull).ToHashSet()));
    }

    /// <summary>Adds a document whose beads have posteriors.</summary>
    public void Add(IReadOnlyList<Bead> found, IReadOnlyList<GoldBead> gold)
    {
        Add(found.Select(ToGold), gold);
        var goldSet = gold.Where(bead => !bead.IsNull).ToHashSet();
        _gold += goldSet.Count;
        _posteriors.AddRange(found.Where(bead => !bead.IsNull).Select(bead => (bead.Posterior, goldSet.Contains(ToGold(bead)))));
    }

    /// <summary>Precision and recall of the beads at or above a posterior.</summary>
    public PrecisionRecall AtLeast(double posterior)
    {
        var kept = _posteriors.FindAll(bead => bead.Posterior >= posterior);
        return new PrecisionRecall(kept.Count(bead => bead.IsRight), kept.Count, _gold);
    }

    /// <summary>A bead as the gold writes it.</summary>
    public static GoldBead ToGold(Bead bead) => new(bead.Arabic.Start, bead.Arabic.Count, bead.English.Start, bead.English.Count);
}
