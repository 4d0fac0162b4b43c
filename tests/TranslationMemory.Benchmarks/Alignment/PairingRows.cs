using System.Globalization;
using TranslationMemory.Alignment;
using TranslationMemory.Benchmarks.Measures;

namespace TranslationMemory.Benchmarks.Alignment;

/// <summary>What texts that belong together, or do not, look like to the one who would store their beads.</summary>
internal sealed class PairingRows
{
    private readonly List<double> _agreements = [];
    private Share _doubtful;
    private int _sure;
    private int _stored;

    /// <summary>Heads of <see cref="Cells"/>.</summary>
    public static IReadOnlyList<string> Heads { get; } =
        ["agreement: least", "median", "greatest", "articles doubted", "sure beads", "sure beads of articles not doubted"];

    /// <summary>Adds an article.</summary>
    public void Add(ArticleAlignment alignment)
    {
        var sure = alignment.Beads.Count(bead => !bead.IsNull && bead.Posterior >= ArticleAlignment.SurePosterior);
        _agreements.Add(alignment.Agreement);
        _doubtful = _doubtful.With(alignment.IsDoubtful);
        _sure += sure;
        _stored += alignment.IsDoubtful ? 0 : sure;
    }

    /// <summary>All that was added.</summary>
    public IReadOnlyList<string> Cells()
    {
        _agreements.Sort();
        return
        [
            Text(_agreements[0]), Text(_agreements[_agreements.Count / 2]), Text(_agreements[^1]), _doubtful.ToString(),
            _sure.ToString(CultureInfo.InvariantCulture), _stored.ToString(CultureInfo.InvariantCulture),
        ];
    }

    private static string Text(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
