using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Options;

namespace TranslationMemory.Server.Hosting;

/// <summary>
/// The service in this process: opens the store, builds the index, serves, stops. <c>tm serve</c> runs it alone; every
/// other command without a server address runs it inside itself, on a socket of its own.
/// </summary>
public sealed class ServiceHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly EngineRoom _engine;
    private readonly IndexKeeper _keeper;
    private bool _disposed;

    private ServiceHost(WebApplication app, EngineRoom engine, string dataDirectory)
    {
        _app = app;
        _engine = engine;
        _keeper = app.Services.GetRequiredService<IndexKeeper>();
        DataDirectory = dataDirectory;
        var addresses = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Select(Told).ToArray();
        GrpcAddress = addresses[0];
        WebAddress = addresses.Length > 1 ? addresses[1] : null;
    }

    /// <summary>Where gRPC is served, as a client takes it, with the port that was really taken.</summary>
    public string GrpcAddress { get; }

    /// <summary>Where HTTP/JSON is served; null for nowhere.</summary>
    public string? WebAddress { get; }

    /// <summary>Directory that holds the store.</summary>
    public string DataDirectory { get; }

    /// <summary>Starts the service; when the task ends, it answers.</summary>
    /// <param name="settings">Where the options come from, the later over the earlier.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="ServiceStartException">The service cannot start; the message says why and how to get out.</exception>
    public static async Task<ServiceHost> StartAsync(ServiceSettings settings, CancellationToken cancellationToken)
    {
        var builder = HostBuilding.CreateBuilder(settings);
        var options = HostBuilding.ReadOptions(builder.Configuration);
        var engine = await EngineRoom.OpenAsync(options, TimeProvider.System, cancellationToken);
        try
        {
            var app = HostBuilding.Build(builder, options, engine);
            try
            {
                var logger = app.Services.GetRequiredService<ILogger<ServiceHost>>();
                var first = engine.Current.Value;
                Log.StoreOpened(logger, options.DataDirectory, (long)engine.OpenTime.TotalMilliseconds, first.Segments.Count, first.Terms.Count);
                foreach (var (reason, exception) in engine.RejectedIndexes)
                {
                    Log.IndexRejected(logger, reason, exception);
                }

                Log.LexiconInUse(logger, first.Lexicon.Version, engine.WordList ?? "(none)");
                await app.StartAsync(cancellationToken);
                var host = new ServiceHost(app, engine, options.DataDirectory);
                app.Lifetime.ApplicationStopping.Register(() => Log.Stopping(logger));
                Log.Serving(logger, host.GrpcAddress, host.WebAddress ?? "(nowhere)");
                return host;
            }
            catch
            {
                await app.DisposeAsync();
                throw;
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await engine.DisposeAsync();
            throw new ServiceStartException(
                $"Cannot listen at {options.GrpcAddress} or {options.WebAddress}: {exception.GetBaseException().Message}. Choose another address (--grpc-address, --web-address), or stop the program that has this one.",
                exception);
        }
        catch
        {
            await engine.DisposeAsync();
            throw;
        }
    }

    /// <summary>Serves until the process is told to stop (SIGTERM, SIGINT) or <paramref name="cancellationToken"/> says so.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => _app.WaitForShutdownAsync(cancellationToken);

    /// <summary>Finishes the calls in flight, stores the index, then closes the store.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, true))
        {
            return;
        }

        try
        {
            await _app.StopAsync();
        }
        finally
        {
            await _keeper.FinishAsync();
            await _app.DisposeAsync();
            await _engine.DisposeAsync();
        }
    }

    /// <summary>Kestrel tells the socket <c>unix:/path</c> as <c>http://unix:/path</c>.</summary>
    private static string Told(string address)
    {
        const string Scheme = "http://";
        return OptionRules.SocketPath(address.Replace(Scheme, string.Empty, StringComparison.Ordinal)) is null
            ? address
            : address[Scheme.Length..];
    }
}
