namespace TranslationMemory.Matching;

/// <summary>
/// A unit that was analysed and waits to be added (<see cref="SegmentIndex.Prepare(TranslationUnit)"/>). It belongs to the index that
/// made it.
/// </summary>
public sealed class PreparedUnit
{
    internal PreparedUnit(TranslationUnit unit, SegmentIndex owner, UnitProfile profile, PreparedSides? sides, byte[] payload)
    {
        Unit = unit;
        Owner = owner;
        Profile = profile;
        IdHash = StableHash.OfUnit(unit.Memory, unit.Id);
        Sides = sides;
        Payload = payload;
    }

    /// <summary>The unit.</summary>
    public TranslationUnit Unit { get; }

    /// <summary>The index that it was prepared for.</summary>
    internal SegmentIndex Owner { get; }

    /// <summary>True when the index has never held a unit of its memory and id, so that there is none to be replaced.</summary>
    internal bool IsNew { get; init; }

    /// <summary>What it has in common with many.</summary>
    internal UnitProfile Profile { get; }

    /// <summary>The hash of memory and id.</summary>
    internal uint IdHash { get; }

    /// <summary>Its sides; null when it cannot be searched.</summary>
    internal PreparedSides? Sides { get; }

    /// <summary>The bytes of its payload.</summary>
    internal byte[] Payload { get; }
}

/// <summary>The sides of a prepared unit.</summary>
internal sealed record PreparedSides(PreparedSide Arabic, PreparedSide English);
