namespace TranslationMemory.Benchmarks.Matching;

/// <summary>What to measure lookups on.</summary>
internal sealed record MatchInputs
{
    /// <summary>A table of pairs.</summary>
    public required string Corpus { get; init; }

    /// <summary>Files of queries, a segment a line.</summary>
    public required IReadOnlyList<string> Queries { get; init; }

    /// <summary>Thresholds, 30 to 102.</summary>
    public required IReadOnlyList<int> Thresholds { get; init; }

    /// <summary>Units to index at most.</summary>
    public int Units { get; init; } = int.MaxValue;

    /// <summary>A folder to take the index from when it is there, and to store it in when it is not; null for none.</summary>
    public string? Stored { get; init; }

    /// <summary>Queries of a file at most.</summary>
    public int QueriesOfFile { get; init; } = 1000;

    /// <summary>Queries of each file that brute force answers as well; 0 for none.</summary>
    public int Brute { get; init; }

    /// <summary>Units inserted a second beside a reader; 0 for none.</summary>
    public int InsertRate { get; init; }

    /// <summary>CPU time of lookups before the first that is measured.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long each half of that measurement takes.</summary>
    public TimeSpan InsertTime { get; init; } = TimeSpan.FromSeconds(10);
}
