namespace TranslationMemory.Server;

/// <summary>The bounds that the service states and keeps. They are part of the contract, not options.</summary>
public static class Limits
{
    /// <summary>Longest segment, in UTF-16 code units: 1,500 words, far above any sentence.</summary>
    public const int SegmentLength = 10_000;

    /// <summary>Longest text to segment or analyse, in UTF-16 code units: a shelf of books, and any 10 MB file.</summary>
    public const int TextLength = 16_000_000;

    /// <summary>Longest concordance query, in UTF-16 code units.</summary>
    public const int ConcordanceLength = 1_000;

    /// <summary>Most items of one batch.</summary>
    public const int BatchSize = 500;

    /// <summary>Largest piece of an imported or exported file, in bytes.</summary>
    public const int ChunkBytes = 1024 * 1024;

    /// <summary>Largest message to the service, in bytes: the longest text in UTF-8 with room for the rest.</summary>
    public const int MessageBytes = 64 * 1024 * 1024;

    /// <summary>Items of a page when the client does not say.</summary>
    public const int DefaultPageSize = 100;

    /// <summary>Most items of a page.</summary>
    public const int MaxPageSize = 1_000;

    /// <summary>Rejected items that an import tells one by one.</summary>
    public const int ReportedRejections = 1_000;

    /// <summary>Problems of one request that its error tells: what fits the 8 KiB of headers that every client takes.</summary>
    public const int ReportedProblems = 10;

    /// <summary>Suggestions for an entry when the client does not say how many.</summary>
    public const int DefaultSuggestions = 50;

    /// <summary>Most suggestions for an entry.</summary>
    public const int MaxSuggestions = 500;

    /// <summary>Most units that are looked through for suggestions: some seconds.</summary>
    public const int UnitsForSuggestions = 100_000;

    /// <summary>Longest request id, in UTF-16 code units.</summary>
    public const int RequestId = 64;

    /// <summary>Longest display name, title or author, in UTF-16 code units.</summary>
    public const int ShortText = 200;

    /// <summary>Longest description, definition or note, in UTF-16 code units.</summary>
    public const int LongText = 10_000;
}
