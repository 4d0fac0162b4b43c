namespace TranslationMemory.Matching;

/// <summary>
/// A unit that was analysed and waits to be added (<see cref="SegmentIndex.Prepare"/>). It belongs to the index that
/// made it.
/// </summary>
public sealed class PreparedUnit
{
    internal PreparedUnit(TranslationUnit unit, SegmentIndex owner, PreparedSides? sides, byte[] payload)
    {
        Unit = unit;
        Owner = owner;
        Sides = sides;
        Payload = payload;
    }

    /// <summary>The unit.</summary>
    public TranslationUnit Unit { get; }

    /// <summary>The index that it was prepared for.</summary>
    internal SegmentIndex Owner { get; }

    /// <summary>Its sides; null when it cannot be searched.</summary>
    internal PreparedSides? Sides { get; }

    /// <summary>The bytes of its payload.</summary>
    internal byte[] Payload { get; }
}

/// <summary>The sides of a prepared unit.</summary>
internal sealed record PreparedSides(PreparedSide Arabic, PreparedSide English);
