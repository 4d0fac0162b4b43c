namespace TranslationMemory.Matching;

/// <summary>The order of concordance hits: newest change first, then memory and unit id.</summary>
internal static class ConcordanceOrder
{
    /// <summary>Less than 0 when the first comes first.</summary>
    public static int Compare(ConcordancePosition x, ConcordancePosition y)
    {
        var order = y.Sequence.CompareTo(x.Sequence);
        order = order != 0 ? order : string.CompareOrdinal(x.Memory, y.Memory);
        return order != 0 ? order : string.CompareOrdinal(x.UnitId, y.UnitId);
    }

    /// <summary>The place of a unit.</summary>
    public static ConcordancePosition PositionOf(TranslationUnit unit) => new(unit.Sequence, unit.Memory, unit.Id);
}
