namespace TranslationMemory.Formats;

/// <summary>
/// A file cannot be read on: its header or its encoding is wrong, it is not well-formed, or it goes beyond <see cref="FileLimits"/>.
/// What stands before has been handed out.
/// </summary>
/// <param name="message">What is wrong and how to mend it.</param>
/// <param name="line">Line of the file, from 1.</param>
/// <param name="column">Column of the line, from 1; 0 when unknown.</param>
public sealed class TableFormatException(string message, long line, long column = 0)
    : Exception(column > 0 ? $"Line {line}, column {column}: {message}" : $"Line {line}: {message}")
{
    /// <summary>Line of the fault, from 1.</summary>
    public long Line { get; } = line;

    /// <summary>Column of the fault, from 1; 0 when unknown.</summary>
    public long Column { get; } = column;
}
