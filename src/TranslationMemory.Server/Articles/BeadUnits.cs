using System.Collections.Immutable;
using System.Globalization;
using TranslationMemory.Matching;
using TranslationMemory.Storage;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Articles;

/// <summary>Gathers the beads of an article with their units.</summary>
/// <param name="sides">The article's texts.</param>
/// <param name="model">A unit with everything but texts, neighbours and segment id.</param>
internal sealed class BeadUnits(ArticleSides sides, TranslationUnit model)
{
    private readonly List<NewBead> _beads = [];
    private readonly List<TranslationUnit> _units = [];

    public IReadOnlyList<NewBead> Beads => _beads;

    public IReadOnlyList<TranslationUnit> Units => _units;

    /// <summary>Adds a bead that nobody has decided on.</summary>
    /// <param name="bead">The bead.</param>
    /// <param name="minPosterior">From here on it becomes a unit.</param>
    public void Add(DraftBead bead, double minPosterior)
    {
        var state = StateOf(bead, minPosterior);
        if (state is BeadState.Aligned)
        {
            Add(bead, model.Status == UnitStatus.Confirmed ? BeadState.Accepted : state, Unit(bead));
        }
        else
        {
            Add(bead, state, null);
        }
    }

    /// <summary>Adds a bead that was decided on.</summary>
    public void Add(DraftBead bead, BeadState state, TranslationUnit? unit)
    {
        _beads.Add(new NewBead(bead.Source, bead.Target, unit is null ? null : _units.Count, state, bead.Posterior));
        if (unit is not null)
        {
            _units.Add(unit);
        }
    }

    /// <summary>A new unit of a bead.</summary>
    public TranslationUnit Unit(DraftBead bead) => InPlace(model, bead) with
    {
        SourceText = sides.SourceTextOf(bead.Source),
        TargetText = sides.TargetTextOf(bead.Target),
    };

    /// <summary>A unit in the place of a bead: its neighbours and its position.</summary>
    public TranslationUnit InPlace(TranslationUnit unit, DraftBead bead) => unit with
    {
        Context = unit.Context with
        {
            Document = model.Context.Document,
            SegmentId = bead.Source[0].ToString(CultureInfo.InvariantCulture),
            PreviousSource = Neighbour(sides.SourceText, sides.Source, bead.Source[0] - 1),
            NextSource = Neighbour(sides.SourceText, sides.Source, bead.Source[^1] + 1),
            PreviousTarget = Neighbour(sides.TargetText, sides.Target, bead.Target[0] - 1),
            NextTarget = Neighbour(sides.TargetText, sides.Target, bead.Target[^1] + 1),
        },
    };

    /// <summary>True when both texts are short enough for a unit.</summary>
    public bool FitsUnit(DraftBead bead) =>
        sides.SourceTextOf(bead.Source).Length <= Limits.SegmentLength && sides.TargetTextOf(bead.Target).Length <= Limits.SegmentLength;

    private BeadState StateOf(DraftBead bead, double minPosterior)
    {
        if (bead.Source.Any(number => sides.Source[number - 1].Kind == SentenceKind.Boilerplate)
            || (bead.Source.IsEmpty && bead.Target.Any(number => sides.Target[number - 1].Kind == SentenceKind.Boilerplate)))
        {
            return BeadState.Boilerplate;
        }

        if (bead.Source.IsEmpty || bead.Target.IsEmpty)
        {
            return BeadState.Unpaired;
        }

        return bead.Posterior >= minPosterior && FitsUnit(bead) ? BeadState.Aligned : BeadState.Waiting;
    }

    private static string Neighbour(string text, ImmutableArray<ArticleSentence> sentences, int number) =>
        number < 1 || number > sentences.Length ? string.Empty : sentences[number - 1].Span.In(text);
}
