namespace TranslationMemory.Benchmarks.Text.Cases;

/// <summary>What came of a row of cases.</summary>
/// <param name="IsRight">As expected.</param>
/// <param name="Expected">What the row wants, for readers.</param>
/// <param name="Got">What the engine gave, for readers.</param>
internal readonly record struct CaseOutcome(bool IsRight, string Expected, string Got);
