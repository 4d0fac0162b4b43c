using System.Collections.Immutable;

namespace TranslationMemory.Matching;

/// <summary>
/// Lists the penalties of a unit, in the order of <see cref="PenaltyReason"/>. It serves one lookup, in which a
/// memory's penalty stays what it was when it was first asked for.
/// </summary>
internal sealed class PenaltyCounter(PenaltyOptions options)
{
    private readonly Dictionary<string, int> _memories = new(StringComparer.Ordinal);

    /// <summary>The points of the penalties that the unit has by itself.</summary>
    public int OwnPoints(UnitProfile unit) =>
        Unreviewed(unit) + MachineTranslated(unit) + Draft(unit) + Rejected(unit) + Memory(unit) + Author(unit);

    /// <summary>The points of a unit whose source has several different translations.</summary>
    public int MultipleTranslations => options.MultipleTranslations;

    /// <summary>All penalties of the unit.</summary>
    public ImmutableArray<Penalty> List(UnitProfile unit, bool multipleTranslations)
    {
        var penalties = ImmutableArray.CreateBuilder<Penalty>();
        Add(PenaltyReason.MultipleTranslations, multipleTranslations ? options.MultipleTranslations : 0);
        Add(PenaltyReason.Unreviewed, Unreviewed(unit));
        Add(PenaltyReason.MachineTranslated, MachineTranslated(unit));
        Add(PenaltyReason.Draft, Draft(unit));
        Add(PenaltyReason.Rejected, Rejected(unit));
        Add(PenaltyReason.Memory, Memory(unit));
        Add(PenaltyReason.Author, Author(unit));
        return penalties.ToImmutable();

        void Add(PenaltyReason reason, int points)
        {
            if (points > 0)
            {
                penalties.Add(new Penalty(reason, points));
            }
        }
    }

    private int Unreviewed(UnitProfile unit) => unit.Status == UnitStatus.Aligned ? options.Unreviewed : 0;

    private int MachineTranslated(UnitProfile unit) => unit.Origin == UnitOrigin.Machine ? options.MachineTranslated : 0;

    private int Draft(UnitProfile unit) => unit.Status == UnitStatus.Draft ? options.Draft : 0;

    private int Rejected(UnitProfile unit) => unit.Status == UnitStatus.Rejected ? options.Rejected : 0;

    private int Memory(UnitProfile unit)
    {
        if (!_memories.TryGetValue(unit.Memory, out var points))
        {
            points = options.OfMemory(unit.Memory);
            _memories.Add(unit.Memory, points);
        }

        return points;
    }

    private int Author(UnitProfile unit) => options.Authors.GetValueOrDefault(unit.Author);
}
