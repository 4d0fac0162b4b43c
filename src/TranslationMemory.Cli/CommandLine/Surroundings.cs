namespace TranslationMemory.Cli.CommandLine;

/// <summary>Everything of the process that a command may see, so that a test can put another in its place.</summary>
internal sealed record Surroundings
{
    private const int NarrowestWidth = 40;
    private const int UnknownWidth = 80;

    /// <summary>Standard input.</summary>
    public required Stream In { get; init; }

    /// <summary>Standard output.</summary>
    public required Stream Out { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard output is a terminal that understands colours and is not told to leave them.</summary>
    public bool HasColours { get; init; }

    /// <summary>Standard output is a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Standard error is a terminal, where progress may be shown.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = UnknownWidth;

    /// <summary>Reads an environment variable; null when it is not set or empty.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Where relative paths begin.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>Those of this process.</summary>
    public static Surroundings OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new Surroundings
        {
            In = Console.OpenStandardInput(),
            Out = Console.OpenStandardOutput(),
            Error = Console.Error,
            IsTerminal = isTerminal,
            HasColours = isTerminal && OfEnvironment("NO_COLOR") is null && OfEnvironment("TERM") is not (null or "dumb"),
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = isTerminal && Console.WindowWidth is > 0 and var columns ? Math.Max(NarrowestWidth, columns) : UnknownWidth,
            Variable = OfEnvironment,
            CurrentDirectory = Environment.CurrentDirectory,
        };
    }

    private static string? OfEnvironment(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
