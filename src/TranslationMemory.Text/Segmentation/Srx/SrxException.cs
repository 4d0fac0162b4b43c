namespace TranslationMemory.Text;

/// <summary>A segmentation rule file cannot be used. The message says what is wrong and where.</summary>
public sealed class SrxException : Exception
{
    /// <summary>Reports a fault at a place of the file.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="line">Line, from 1; 0 when the fault has no place.</param>
    /// <param name="column">Column, from 1; 0 when the fault has no place.</param>
    /// <param name="innerException">What the parser said.</param>
    public SrxException(string message, int line, int column, Exception? innerException = null)
        : base(line > 0 ? $"Line {line}, column {column}: {message}" : message, innerException)
    {
        Line = line;
        Column = column;
    }

    /// <summary>Reports a fault that has no place in a file.</summary>
    public SrxException(string message, Exception? innerException = null)
        : this(message, 0, 0, innerException)
    {
    }

    /// <summary>Line of the fault, from 1; 0 when it has no place.</summary>
    public int Line { get; }

    /// <summary>Column of the fault, from 1; 0 when it has no place.</summary>
    public int Column { get; }
}
