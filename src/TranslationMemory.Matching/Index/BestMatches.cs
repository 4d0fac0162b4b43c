namespace TranslationMemory.Matching;

/// <summary>A unit with its place in the order and what its explanation needs.</summary>
internal sealed record RankedUnit(
    MatchRank Rank, IndexedUnit Unit, TextComparison Comparison, ContextAgreement Context, bool SeveralTranslations);

/// <summary>The best matches so far.</summary>
internal sealed class BestMatches(int capacity)
{
    private readonly List<RankedUnit> _matches = new(capacity);

    /// <summary>The matches, best first.</summary>
    public IReadOnlyList<RankedUnit> Matches => _matches;

    /// <summary>A match needs at least this score to be among them; 0 while there is room.</summary>
    public int LeastScore => _matches.Count < capacity ? 0 : _matches[^1].Rank.Score;

    /// <summary>True when a match of this rank would be among them.</summary>
    public bool HasPlaceFor(MatchRank rank) =>
        _matches.Count < capacity || MatchOrder.Instance.Compare(rank, _matches[^1].Rank) < 0;

    /// <summary>Takes a match in if it is among the best.</summary>
    public void Offer(RankedUnit match)
    {
        var place = _matches.Count;
        while (place > 0 && MatchOrder.Instance.Compare(match.Rank, _matches[place - 1].Rank) < 0)
        {
            place--;
        }

        if (place == capacity)
        {
            return;
        }

        if (_matches.Count == capacity)
        {
            _matches.RemoveAt(capacity - 1);
        }

        _matches.Insert(place, match);
    }
}
