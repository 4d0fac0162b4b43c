namespace TranslationMemory.Benchmarks.Text;

/// <summary>What the mode works on.</summary>
internal sealed record TextInputs
{
    /// <summary>Tables of cases, or folders of them.</summary>
    public required IReadOnlyList<string> Cases { get; init; }

    /// <summary>Gold of clitics.</summary>
    public required IReadOnlyList<string> Gold { get; init; }

    /// <summary>Documents with their sentences.</summary>
    public required IReadOnlyList<string> Corpus { get; init; }

    /// <summary>Pairs of names.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Glossaries for the throughput.</summary>
    public required IReadOnlyList<string> Glossary { get; init; }

    /// <summary>The word list of hunspell-ar; null for none.</summary>
    public required string? Hunspell { get; init; }

    /// <summary>Chooses the random samples.</summary>
    public required int Seed { get; init; }

    /// <summary>Print what is wrong.</summary>
    public required bool ShowFailures { get; init; }

    /// <summary>Measure the speed.</summary>
    public required bool WithThroughput { get; init; }
}
