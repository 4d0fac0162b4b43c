using Grpc.Core;
using TranslationMemory.Client;
using TranslationMemory.Server.Hosting;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Hosting;

public sealed class StoppingTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tm-stop-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task A_watch_is_told_that_the_service_stops()
    {
        await using var host = await StartAsync(stopSeconds: 30);
        using var client = new TranslationMemoryClient(new ClientOptions { Address = host.GrpcAddress });
        using var call = client.Memories.WatchUnits(new WatchUnitsRequest { Parent = "memories/-" }, cancellationToken: Cancellation);
        (await call.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();

        var stopped = host.DisposeAsync();

        ShouldBeGoingAway(await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(Cancellation)));
        await stopped;
    }

    [Fact]
    public async Task An_idle_lookup_stream_is_told_that_the_service_stops_and_holds_nobody_up()
    {
        await using var host = await StartAsync(stopSeconds: 30);
        using var client = new TranslationMemoryClient(new ClientOptions { Address = host.GrpcAddress });
        using var call = client.Lookups.StreamLookupSegments(cancellationToken: Cancellation);
        await call.RequestStream.WriteAsync(
            new StreamLookupSegmentsRequest { Sequence = 7, Lookup = new LookupSegmentRequest { Text = "وفد" } }, Cancellation);
        (await call.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();
        call.ResponseStream.Current.Sequence.ShouldBe(7);

        var stopped = host.DisposeAsync();

        ShouldBeGoingAway(await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(Cancellation)));
        await stopped;
    }

    [Fact]
    public async Task A_client_that_never_finishes_is_cut_off_and_the_store_is_let_go()
    {
        var host = await StartAsync(stopSeconds: 1);
        using var client = new TranslationMemoryClient(new ClientOptions { Address = host.GrpcAddress });
        await client.Memories.CreateMemoryAsync(
            new CreateMemoryRequest { MemoryId = "m", Memory = new Memory { SourceLanguage = "ar", TargetLanguage = "en" } },
            cancellationToken: Cancellation);
        using var import = client.Memories.ImportUnits(cancellationToken: Cancellation);
        await import.RequestStream.WriteAsync(
            new ImportUnitsRequest { Settings = new ImportUnitsSettings { Parent = "memories/m", Format = FileFormat.Tsv } }, Cancellation);
        await client.Lookups.LookupSegmentAsync(new LookupSegmentRequest { Text = "وفد" }, cancellationToken: Cancellation);

        await host.DisposeAsync();

        await Should.ThrowAsync<RpcException>(() => import.ResponseStream.MoveNext(Cancellation));
        await using var next = await StartAsync(stopSeconds: 1);
    }

    /// <summary>The status, or, when the connection was closed right behind it, the orderly end of the connection.</summary>
    private static void ShouldBeGoingAway(RpcException exception)
    {
        if (exception.Status.DebugException is HttpProtocolException closed)
        {
            closed.ErrorCode.ShouldBe(0);
            return;
        }

        exception.StatusCode.ShouldBe(StatusCode.Unavailable);
        exception.Status.Detail.ShouldContain("stopping");
    }

    private Task<ServiceHost> StartAsync(int stopSeconds) => ServiceHost.StartAsync(
        new ServiceSettings
        {
            LogFormat = LogFormat.Quiet,
            Values = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["DataDirectory"] = Path.Combine(_directory, "data"),
                ["GrpcAddress"] = "http://127.0.0.1:0",
                ["WebAddress"] = string.Empty,
                ["StopSeconds"] = stopSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture),
            },
        },
        Cancellation);
}
