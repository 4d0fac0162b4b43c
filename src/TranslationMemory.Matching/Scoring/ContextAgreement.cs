namespace TranslationMemory.Matching;

/// <summary>How far the surroundings of a query agree with those of a unit.</summary>
public enum ContextAgreement
{
    /// <summary>No neighbour is known to be equal.</summary>
    None = 0,

    /// <summary>One neighbour is equal.</summary>
    OneNeighbor = 1,

    /// <summary>Both neighbours are equal, or it is the same segment of the same document.</summary>
    Full = 2,
}
