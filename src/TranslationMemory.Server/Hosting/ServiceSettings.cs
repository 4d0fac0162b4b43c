namespace TranslationMemory.Server.Hosting;

/// <summary>How logs are written, to standard error.</summary>
public enum LogFormat
{
    /// <summary>One JSON object a line.</summary>
    Json,

    /// <summary>One line of text each.</summary>
    Text,

    /// <summary>Nothing: for a service inside another command, which tells failures itself.</summary>
    Quiet,
}

/// <summary>Where the options of a service come from. Values override the environment, which overrides the file.</summary>
public sealed record ServiceSettings
{
    /// <summary>A JSON file with options; null for none. A file that is named must be there.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>Options by name (<c>DataDirectory</c>, <c>Penalties:Draft</c>).</summary>
    public IReadOnlyDictionary<string, string?> Values { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>How logs are written.</summary>
    public LogFormat LogFormat { get; init; } = LogFormat.Json;
}
