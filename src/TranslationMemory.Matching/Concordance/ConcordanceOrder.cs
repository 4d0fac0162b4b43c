namespace TranslationMemory.Matching;

/// <summary>The order of concordance hits: newest change first, then memory and unit id.</summary>
internal sealed class ConcordanceOrder : IComparer<ConcordancePosition>
{
    public static readonly ConcordanceOrder Instance = new();

    /// <inheritdoc/>
    public int Compare(ConcordancePosition? x, ConcordancePosition? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = y.Sequence.CompareTo(x.Sequence);
        order = order != 0 ? order : string.CompareOrdinal(x.Memory, y.Memory);
        return order != 0 ? order : string.CompareOrdinal(x.UnitId, y.UnitId);
    }
}
