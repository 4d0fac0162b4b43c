using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>What happened to a unit.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Created = 1,

    /// <summary>It has new values.</summary>
    Updated = 2,

    /// <summary>It is gone.</summary>
    Deleted = 3,
}

/// <summary>One row of the change log.</summary>
/// <param name="Sequence">Its place in the log; every later change has a larger number.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Unit">The unit after the change; after a deletion, as it was before.</param>
/// <param name="Time">When, UTC.</param>
/// <param name="Actor">Who did it; empty when unknown.</param>
public sealed record UnitChange(long Sequence, ChangeKind Kind, TranslationUnit Unit, DateTimeOffset Time, string Actor);

/// <summary>One earlier state of a unit.</summary>
/// <param name="Sequence">The change that ended this state.</param>
/// <param name="Kind">What ended it.</param>
/// <param name="Before">The unit as it was.</param>
/// <param name="Time">When it ended, UTC.</param>
/// <param name="Actor">Who ended it; empty when unknown.</param>
public sealed record UnitRevision(long Sequence, ChangeKind Kind, TranslationUnit Before, DateTimeOffset Time, string Actor);

/// <summary>What storing a unit did.</summary>
public enum StoreOutcome
{
    /// <summary>It was stored for the first time.</summary>
    Created = 1,

    /// <summary>It was there with other values, which were replaced.</summary>
    Updated = 2,

    /// <summary>It was there, with the same values.</summary>
    Unchanged = 3,
}

/// <summary>A stored unit and what storing it did.</summary>
/// <param name="Unit">The unit as it was stored.</param>
/// <param name="Outcome">What storing it did.</param>
/// <param name="IsRepeated">
/// True when a request came again and this is its first answer: nothing was written now, and the unit may have changed or
/// gone since.
/// </param>
public sealed record StoredUnit(TranslationUnit Unit, StoreOutcome Outcome, bool IsRepeated = false);
