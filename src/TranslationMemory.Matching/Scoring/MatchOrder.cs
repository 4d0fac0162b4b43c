namespace TranslationMemory.Matching;

/// <summary>
/// The total order of matches: higher score, then class, then newest change, then memory and unit id. It is the same
/// wherever a unit is stored.
/// </summary>
internal sealed class MatchOrder : IComparer<MatchRank>
{
    public static readonly MatchOrder Instance = new();

    /// <inheritdoc/>
    public int Compare(MatchRank x, MatchRank y)
    {
        var order = y.Score.CompareTo(x.Score);
        order = order != 0 ? order : x.Class.CompareTo(y.Class);
        order = order != 0 ? order : y.Unit.Sequence.CompareTo(x.Unit.Sequence);
        order = order != 0 ? order : string.CompareOrdinal(x.Unit.Memory, y.Unit.Memory);
        return order != 0 ? order : string.CompareOrdinal(x.Unit.Id, y.Unit.Id);
    }
}

/// <summary>All of a match that its place in the order depends on.</summary>
internal readonly record struct MatchRank(int Score, MatchClass Class, TranslationUnit Unit);
