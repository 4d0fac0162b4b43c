namespace TranslationMemory.Matching;

/// <summary>A unit that answers a query.</summary>
public sealed record Match
{
    /// <summary>The unit.</summary>
    public required TranslationUnit Unit { get; init; }

    /// <summary>True when the query is in the unit's target language.</summary>
    public required bool Reversed { get; init; }

    /// <summary>Points after all penalties, 0 to 102.</summary>
    public required int Score { get; init; }

    /// <summary>The class, before penalties.</summary>
    public required MatchClass Class { get; init; }

    /// <summary>Why it has this score.</summary>
    public required MatchExplanation Explanation { get; init; }
}
