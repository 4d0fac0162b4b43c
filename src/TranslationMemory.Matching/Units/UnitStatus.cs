namespace TranslationMemory.Matching;

/// <summary>How far a unit can be trusted.</summary>
public enum UnitStatus
{
    /// <summary>A translator is still working on it.</summary>
    Draft = 1,

    /// <summary>Made by aligning two texts, seen by nobody.</summary>
    Aligned = 2,

    /// <summary>A person stands by it.</summary>
    Confirmed = 3,

    /// <summary>A reviewer refused it.</summary>
    Rejected = 4,
}
