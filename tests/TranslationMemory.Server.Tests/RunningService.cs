using Grpc.Core;
using TranslationMemory.Client;
using TranslationMemory.Server.Hosting;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests;

/// <summary>A real service on a socket of its own, with a store in a directory of its own.</summary>
public sealed class RunningService : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tm-server-").FullName;
    private ServiceHost? _host;
    private TranslationMemoryClient? _client;

    public string DataDirectory => Path.Combine(_directory, "data");

    public string GrpcAddress => _host!.GrpcAddress;

    public string WebAddress => _host!.WebAddress!;

    public TranslationMemoryClient Client => _client!;

    public async ValueTask InitializeAsync()
    {
        _host = await ServiceHost.StartAsync(
            new ServiceSettings
            {
                LogFormat = LogFormat.Quiet,
                Values = new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["DataDirectory"] = DataDirectory,
                    ["GrpcAddress"] = "http://127.0.0.1:0",
                    ["WebAddress"] = "http://127.0.0.1:0",
                },
            },
            TestContext.Current.CancellationToken);
        _client = new TranslationMemoryClient(new ClientOptions { Address = GrpcAddress });
    }

    /// <summary>Stops the service and starts it again on the same store.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await InitializeAsync();
    }

    public async Task StopAsync()
    {
        _client?.Dispose();
        await StopHostAsync();
    }

    /// <summary>Stops the service while the client's calls are still under way.</summary>
    public async Task StopHostAsync()
    {
        if (Interlocked.Exchange(ref _host, null) is { } host)
        {
            await host.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_directory, recursive: true);
    }

    /// <summary>A new memory ar→en.</summary>
    public async Task<string> CreateMemoryAsync(string? id = null)
    {
        var memory = await Client.Memories.CreateMemoryAsync(
            new CreateMemoryRequest
            {
                MemoryId = id ?? $"m{Guid.NewGuid():n}",
                Memory = new Memory { SourceLanguage = "ar", TargetLanguage = "en" },
            },
            cancellationToken: TestContext.Current.CancellationToken);
        return memory.Name;
    }

    public async Task<Unit> AddAsync(string memory, string source, string target, Action<Unit>? more = null)
    {
        var unit = new Unit { SourceText = source, TargetText = target };
        more?.Invoke(unit);
        return await Client.Memories.CreateUnitAsync(
            new CreateUnitRequest { Parent = memory, Unit = unit },
            cancellationToken: TestContext.Current.CancellationToken);
    }

    public async Task<LookupSegmentResponse> LookupAsync(string memory, string text, Action<LookupSegmentRequest>? more = null)
    {
        var request = new LookupSegmentRequest { Text = text, Memories = { memory } };
        more?.Invoke(request);
        return await Client.Lookups.LookupSegmentAsync(request, cancellationToken: TestContext.Current.CancellationToken);
    }
}

internal static class Failing
{
    /// <summary>The failure of a call that must fail, as the service described it.</summary>
    public static async Task<ServiceError> ErrorAsync<T>(AsyncUnaryCall<T> call)
    {
        var exception = await Should.ThrowAsync<RpcException>(async () => await call);
        return ServiceError.From(exception);
    }
}
