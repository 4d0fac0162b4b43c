using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Client;
using TranslationMemory.Server.Hosting;

namespace TranslationMemory.Cli.Connecting;

/// <summary>
/// A client with a service behind it: a remote one, or the same service inside this process, reached through a socket
/// that nobody else can enter. Both are spoken to alike.
/// </summary>
internal sealed class Connection : IAsyncDisposable
{
    /// <summary>Long enough for the longest text on a slow machine; a person who waits has Ctrl+C.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(10);

    private readonly ServiceHost? _host;
    private readonly PrivateDirectory? _directory;

    private Connection(string address, ServiceHost? host, PrivateDirectory? directory)
    {
        Client = new TranslationMemoryClient(new ClientOptions { Address = address, Deadline = Deadline });
        _host = host;
        _directory = directory;
    }

    /// <summary>The service's calls.</summary>
    public TranslationMemoryClient Client { get; }

    /// <summary>Connects to a running service; the first call opens the connection.</summary>
    public static Connection ToServer(string address) => new(address, host: null, directory: null);

    /// <summary>Starts the embedded service.</summary>
    /// <param name="dataDirectory">Its data directory; null for an empty one that is gone afterwards.</param>
    /// <param name="surroundings">Tells by <c>TM_LOG</c> (<c>json</c> or <c>text</c>) whether the service is to log.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="ServiceStartException">It cannot start.</exception>
    public static async Task<Connection> EmbeddedAsync(
        string? dataDirectory, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var directory = PrivateDirectory.Create();
        try
        {
            var address = $"unix:{directory.SocketPath}";
            var host = await ServiceHost.StartAsync(
                new ServiceSettings
                {
                    LogFormat = Format(surroundings.Variable("TM_LOG")),
                    Values = new Dictionary<string, string?>(StringComparer.Ordinal)
                    {
                        ["DataDirectory"] = dataDirectory ?? Path.Combine(directory.DirectoryPath, "data"),
                        ["GrpcAddress"] = address,
                        ["WebAddress"] = string.Empty,
                    },
                },
                cancellationToken);
            return new Connection(address, host, directory);
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _directory?.Dispose();
    }

    private static LogFormat Format(string? wanted) => wanted switch
    {
        null => LogFormat.Quiet,
        "json" => LogFormat.Json,
        "text" => LogFormat.Text,
        _ => throw new UsageException($"TM_LOG is '{wanted}'; it must be json or text."),
    };
}
