namespace TranslationMemory.Benchmarks.Alignment;

/// <summary>What the mode works on.</summary>
internal sealed record AlignInputs
{
    /// <summary>Documents with their translations.</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>Pairs that the lexicon is learnt from.</summary>
    public required IReadOnlyList<string> Memory { get; init; }

    /// <summary>Terms that the lexicon is learnt from.</summary>
    public required IReadOnlyList<string> Glossary { get; init; }

    /// <summary>The documents of a file are divided so many times; each part is aligned with what is learnt from the other parts too.</summary>
    public required int Folds { get; init; }

    /// <summary>Chooses what is changed.</summary>
    public required int Seed { get; init; }

    /// <summary>How many times each document is changed and aligned.</summary>
    public required int Rounds { get; init; }

    /// <summary>Articles of so many sentences are timed.</summary>
    public required IReadOnlyList<int> Sizes { get; init; }

    /// <summary>The word list of hunspell-ar; null for none.</summary>
    public required string? Hunspell { get; init; }

    /// <summary>Print the beads that are wrong.</summary>
    public required bool ShowFailures { get; init; }
}
