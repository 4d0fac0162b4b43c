namespace TranslationMemory.Benchmarks.Output;

/// <summary>An input file cannot be used; the message tells the user why.</summary>
internal sealed class InputException(string message) : Exception(message);
