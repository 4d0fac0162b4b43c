namespace TranslationMemory.Text.Tests.Tokens;

/// <summary>Tests that measure processor time, which other tests of the process would add to.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class AloneOnTheProcessor;
