namespace TranslationMemory.Storage;

/// <summary>What went wrong in the store, as the service reports it.</summary>
public enum StoreErrorKind
{
    /// <summary>The named thing is not there.</summary>
    NotFound = 1,

    /// <summary>The id is taken.</summary>
    AlreadyExists = 2,

    /// <summary>It was changed since it was read.</summary>
    VersionMismatch = 3,

    /// <summary>It still holds something.</summary>
    NotEmpty = 4,

    /// <summary>The request id was used with another request.</summary>
    RequestIdReused = 5,

    /// <summary>The page token was not made by this list.</summary>
    BadPageToken = 6,

    /// <summary>The disk is full, or the store cannot be written.</summary>
    CannotWrite = 7,

    /// <summary>Another process has the data directory.</summary>
    InUse = 8,

    /// <summary>The data were written by a newer version of this program.</summary>
    NewerVersion = 9,

    /// <summary>The stored data are damaged.</summary>
    Damaged = 10,
}

/// <summary>An expected failure of the store; nothing was changed.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates it.</summary>
    /// <param name="kind">What went wrong.</param>
    /// <param name="resource">Name of the thing concerned (<c>memories/news</c>), or the path of the data directory.</param>
    /// <param name="message">One sentence for people that says how to get out.</param>
    /// <param name="innerException">The cause; never shown to clients.</param>
    public StoreException(StoreErrorKind kind, string resource, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Kind = kind;
        Resource = resource;
    }

    /// <summary>What went wrong.</summary>
    public StoreErrorKind Kind { get; }

    /// <summary>Name of the thing concerned.</summary>
    public string Resource { get; }
}
