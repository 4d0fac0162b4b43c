namespace TranslationMemory.Matching;

/// <summary>All of a match that its place in the order depends on.</summary>
/// <param name="Score">Points after all penalties.</param>
/// <param name="Class">The class.</param>
/// <param name="Sequence">The unit's newest change.</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct MatchRank(int Score, MatchClass Class, long Sequence, UnitReference Unit);

/// <summary>A unit of a snapshot.</summary>
/// <param name="Store">The number of its store.</param>
/// <param name="Ordinal">Its ordinal there.</param>
internal readonly record struct UnitReference(int Store, int Ordinal);

/// <summary>A unit with its place in the order and what its explanation needs.</summary>
internal readonly record struct RankedUnit(
    MatchRank Rank, TextComparison Comparison, ContextAgreement Context, bool SeveralTranslations);

/// <summary>The best matches so far, in the total order: score, class, newest change, memory and unit id.</summary>
internal sealed class BestMatches(UnitOrder order)
{
    private readonly List<RankedUnit> _matches = [];
    private int _capacity;

    /// <summary>The matches, best first.</summary>
    public List<RankedUnit> Matches => _matches;

    /// <summary>True when there is no room for more.</summary>
    public bool IsFull => _matches.Count == _capacity;

    /// <summary>A match needs at least this score to be among them; 0 while there is room.</summary>
    public int LeastScore => _matches.Count < _capacity ? 0 : _matches[^1].Rank.Score;

    /// <summary>Empties the list, for so many matches.</summary>
    public void Reset(int capacity)
    {
        _capacity = capacity;
        _matches.Clear();
    }

    /// <summary>True when a match of this rank would be among them.</summary>
    public bool HasPlaceFor(in MatchRank rank) => _matches.Count < _capacity || Compare(rank, _matches[^1].Rank) < 0;

    /// <summary>Takes a match in if it is among the best and not yet there.</summary>
    public void Offer(in RankedUnit match)
    {
        var place = _matches.Count;
        while (place > 0 && Compare(match.Rank, _matches[place - 1].Rank) < 0)
        {
            place--;
        }

        if (place == _capacity || (place > 0 && _matches[place - 1].Rank.Unit == match.Rank.Unit))
        {
            return;
        }

        if (_matches.Count == _capacity)
        {
            _matches.RemoveAt(_capacity - 1);
        }

        _matches.Insert(place, match);
    }

    private int Compare(in MatchRank x, in MatchRank y)
    {
        var result = y.Score.CompareTo(x.Score);
        result = result != 0 ? result : x.Class.CompareTo(y.Class);
        result = result != 0 ? result : y.Sequence.CompareTo(x.Sequence);
        return result != 0 || x.Unit == y.Unit ? result : order.CompareNames(x.Unit, y.Unit);
    }
}

/// <summary>Orders units by memory and id, whose letters are read only when all before them is equal.</summary>
internal sealed class UnitOrder
{
    private IndexSnapshot _snapshot = null!;
    private UnitProfiles _profiles = null!;

    /// <summary>Takes up a snapshot.</summary>
    public void Reset(IndexSnapshot snapshot, UnitProfiles profiles) => (_snapshot, _profiles) = (snapshot, profiles);

    /// <summary>Compares two units by memory, then id.</summary>
    public int CompareNames(UnitReference x, UnitReference y)
    {
        var order = string.CompareOrdinal(Memory(x), Memory(y));
        return order != 0 ? order : string.CompareOrdinal(Id(x), Id(y));
    }

    private string Memory(UnitReference unit) => _profiles[_snapshot.Stores[unit.Store].Store.Profile(unit.Ordinal)].Memory;

    private string Id(UnitReference unit) => _snapshot.Stores[unit.Store].Store.Payload(unit.Ordinal).Id;
}
