namespace TranslationMemory.Benchmarks.Service;

/// <summary>What to measure the service on.</summary>
internal sealed record ServiceInputs
{
    /// <summary>A table of pairs.</summary>
    public required string Corpus { get; init; }

    /// <summary>Files of queries, a segment a line.</summary>
    public required IReadOnlyList<string> Queries { get; init; }

    /// <summary>A filled data directory; null to import the corpus into a new one.</summary>
    public string? Data { get; init; }

    /// <summary>Units to import at most.</summary>
    public int Units { get; init; } = int.MaxValue;

    /// <summary>Queries of a file at most.</summary>
    public int QueriesOfFile { get; init; } = 1000;

    /// <summary>How long each kind of lookups is measured.</summary>
    public TimeSpan Length { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often the service is started again.</summary>
    public int Restarts { get; init; } = 1;

    /// <summary>Units imported beside a reader; 0 for none.</summary>
    public int ImportBesideReader { get; init; } = 20_000;
}
