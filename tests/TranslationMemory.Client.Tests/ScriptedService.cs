using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using TranslationMemory.V1;

namespace TranslationMemory.Client.Tests;

/// <summary>What a scripted service does; what a test does not set answers with an empty message.</summary>
public sealed class Script
{
    private int _calls;

    public int Calls => _calls;

    /// <summary>Counts a call.</summary>
    public int Called() => Interlocked.Increment(ref _calls);

    public Func<int, ServerCallContext, Task> OnGet { get; set; } = (_, _) => Task.CompletedTask;

    public Func<int, WatchUnitsRequest, IServerStreamWriter<WatchUnitsResponse>, Task> OnWatch { get; set; } = (_, _, _) => Task.CompletedTask;

    public Func<IAsyncStreamReader<ImportUnitsRequest>, IServerStreamWriter<ImportUnitsResponse>, Task> OnImport { get; set; } =
        (_, _) => Task.CompletedTask;
}

/// <summary>A gRPC server in this process that does what a test tells it.</summary>
public sealed class ScriptedService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ScriptedService(WebApplication app, Script script)
    {
        _app = app;
        Script = script;
    }

    public Script Script { get; }

    public string Address =>
        _app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();

    public static async Task<ScriptedService> StartAsync(string? socketPath = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var script = new Script();
        builder.Services.AddSingleton(script);
        builder.Services.AddGrpc();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            if (socketPath is null)
            {
                kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
            }
            else
            {
                kestrel.ListenUnixSocket(socketPath, listen => listen.Protocols = HttpProtocols.Http2);
            }
        });
        var app = builder.Build();
        app.MapGrpcService<Memories>();
        app.MapGrpcService<Lookups>();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new ScriptedService(app, script);
    }

    public TranslationMemoryClient Connect(Func<ClientOptions, ClientOptions>? more = null)
    {
        var options = new ClientOptions { Address = Address };
        return new TranslationMemoryClient(more?.Invoke(options) ?? options);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    internal sealed class Memories(Script script) : MemoryService.MemoryServiceBase
    {
        public override async Task<Memory> GetMemory(GetMemoryRequest request, ServerCallContext context)
        {
            await script.OnGet(script.Called(), context);
            return new Memory
            {
                Name = request.Name,
                CreateTime = context.Deadline == DateTime.MaxValue ? null : context.Deadline.ToTimestamp(),
            };
        }

        public override Task WatchUnits(
            WatchUnitsRequest request, IServerStreamWriter<WatchUnitsResponse> responseStream, ServerCallContext context) =>
            script.OnWatch(script.Called(), request, responseStream);

        public override Task ImportUnits(
            IAsyncStreamReader<ImportUnitsRequest> requestStream,
            IServerStreamWriter<ImportUnitsResponse> responseStream,
            ServerCallContext context) =>
            script.OnImport(requestStream, responseStream);
    }

    /// <summary>Answers each lookup with its number, and ends when the client has nothing more to ask.</summary>
    internal sealed class Lookups : LookupService.LookupServiceBase
    {
        public override async Task StreamLookupSegments(
            IAsyncStreamReader<StreamLookupSegmentsRequest> requestStream,
            IServerStreamWriter<StreamLookupSegmentsResponse> responseStream,
            ServerCallContext context)
        {
            await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
            {
                await responseStream.WriteAsync(
                    new StreamLookupSegmentsResponse { Sequence = request.Sequence }, context.CancellationToken);
            }
        }
    }
}
