namespace TranslationMemory.Client;

/// <summary>How a client reaches the service.</summary>
public sealed record ClientOptions
{
    /// <summary>The service's gRPC address: <c>http://host:port</c> or <c>unix:/path</c>.</summary>
    public required string Address { get; init; }

    /// <summary>How long a unary call may take, retries included. Streams have no deadline. 30 seconds when not set.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Attempts of a call that the service could not take (UNAVAILABLE), 1 to 5; nothing else is ever repeated.</summary>
    public int Attempts { get; init; } = 4;
}
