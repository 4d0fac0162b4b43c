namespace TranslationMemory.Benchmarks.Text.Cases;

/// <summary>Knows tables of cases of one kind by their columns.</summary>
internal interface ICaseSuite
{
    /// <summary>What is tried.</summary>
    string Name { get; }

    /// <summary>Columns that tell a table of this kind.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Tries a row.</summary>
    CaseOutcome Check(IReadOnlyDictionary<string, string> row, Engine engine);
}
