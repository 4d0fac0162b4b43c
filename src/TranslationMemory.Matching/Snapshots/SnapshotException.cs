namespace TranslationMemory.Matching;

/// <summary>A stored index cannot be used: it is damaged, cut short, of another version or lexicon, or nothing of the kind.</summary>
public sealed class SnapshotException : Exception
{
    /// <summary>An error without a reason.</summary>
    public SnapshotException()
    {
    }

    /// <summary>An error with its reason.</summary>
    public SnapshotException(string message)
        : base(message)
    {
    }

    /// <summary>An error with its reason and cause.</summary>
    public SnapshotException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
