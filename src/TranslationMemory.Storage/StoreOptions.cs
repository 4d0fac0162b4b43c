using System.ComponentModel.DataAnnotations;

namespace TranslationMemory.Storage;

/// <summary>How the store is opened.</summary>
public sealed class StoreOptions
{
    /// <summary>The directory that holds everything; made when it is missing. One process at a time may have it.</summary>
    [Required]
    public required string DataDirectory { get; init; }

    /// <summary>
    /// How long the answers of requests with an id are kept. A week outlasts any client that retries over a weekend.
    /// </summary>
    [Range(typeof(TimeSpan), "00:01:00", "3650.00:00:00")]
    public TimeSpan RequestRetention { get; init; } = TimeSpan.FromDays(7);

    /// <summary>
    /// How long a call waits for a program that has the database file locked (a backup, a person's shell), in seconds
    /// rounded up. Five are longer than any such program needs between two pages.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Not null: the database may have so many pages, as if the disk were full behind them.</summary>
    internal long? MaxPageCount { get; init; }
}
