namespace TranslationMemory.Formats;

/// <summary>A file is no table that can be read on: its header or its encoding is wrong.</summary>
/// <param name="message">What is wrong and how to mend it.</param>
/// <param name="line">Line of the file, from 1.</param>
public sealed class TableFormatException(string message, long line) : Exception($"Line {line}: {message}")
{
    /// <summary>Line of the fault, from 1.</summary>
    public long Line { get; } = line;
}
