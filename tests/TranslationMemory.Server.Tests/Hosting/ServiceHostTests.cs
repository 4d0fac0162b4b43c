using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Net.Client;
using TranslationMemory.Server.Hosting;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Hosting;

public sealed class ServiceHostTests(RunningService service) : IClassFixture<RunningService>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Health_says_SERVING()
    {
        using var channel = GrpcChannel.ForAddress(service.GrpcAddress);
        var response = await new Health.HealthClient(channel).CheckAsync(new HealthCheckRequest(), cancellationToken: Cancellation);
        response.Status.ShouldBe(HealthCheckResponse.Types.ServingStatus.Serving);
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_restart()
    {
        await using var restarting = new RunningService();
        await restarting.InitializeAsync();
        var memory = await restarting.CreateMemoryAsync();
        var unit = await restarting.AddAsync(memory, "وفد", "delegation");

        await restarting.RestartAsync();

        (await restarting.LookupAsync(memory, "وفد")).Matches.ShouldHaveSingleItem().Unit.ShouldBe(unit.Name);
    }

    [Fact]
    public async Task A_second_service_on_one_data_directory_is_refused()
    {
        var exception = await Should.ThrowAsync<ServiceStartException>(() => StartAsync(service.DataDirectory, "http://127.0.0.1:0"));
        exception.Message.ShouldContain(service.DataDirectory);
    }

    [Fact]
    public async Task A_port_in_use_is_named_and_the_store_is_let_go()
    {
        var directory = Directory.CreateTempSubdirectory("tm-port-").FullName;
        try
        {
            var exception = await Should.ThrowAsync<ServiceStartException>(() => StartAsync(directory, service.GrpcAddress));
            exception.Message.ShouldContain(service.GrpcAddress);

            await using var second = await StartAsync(directory, "http://127.0.0.1:0");
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public async Task Wrong_options_are_told_all_at_once()
    {
        var exception = await Should.ThrowAsync<ServiceStartException>(() => ServiceHost.StartAsync(
            new ServiceSettings
            {
                LogFormat = LogFormat.Quiet,
                Values = new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["GrpcAddress"] = "nowhere",
                    ["StopSeconds"] = "-1",
                    ["Penalties:Draft"] = "200",
                },
            },
            Cancellation));

        exception.Message.ShouldContain("DataDirectory");
        exception.Message.ShouldContain("GrpcAddress");
        exception.Message.ShouldContain("StopSeconds");
        exception.Message.ShouldContain("Draft");
    }

    [Theory]
    [InlineData("http://news.example.org:0")]
    [InlineData("http://some-host:5080")]
    public async Task A_host_name_is_refused_rather_than_opened_to_everyone(string address)
    {
        var directory = Directory.CreateTempSubdirectory("tm-host-").FullName;
        try
        {
            var exception = await Should.ThrowAsync<ServiceStartException>(() => StartAsync(directory, address));
            exception.Message.ShouldContain("IP address or localhost");
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public async Task A_call_in_flight_finishes_when_the_service_stops()
    {
        await using var stopping = new RunningService();
        await stopping.InitializeAsync();
        var memory = await stopping.CreateMemoryAsync();
        using var import = stopping.Client.Memories.ImportUnits(cancellationToken: Cancellation);
        await import.RequestStream.WriteAsync(
            new ImportUnitsRequest { Settings = new ImportUnitsSettings { Parent = memory, Format = FileFormat.Tsv } }, Cancellation);

        // A call that answers after the import shows that the import has begun.
        await stopping.LookupAsync(memory, "أي شيء");
        var stopped = stopping.StopHostAsync();
        await import.RequestStream.WriteAsync(
            new ImportUnitsRequest { Chunk = Google.Protobuf.ByteString.CopyFromUtf8("source\ttarget\nوفد\tdelegation\n") }, Cancellation);
        await import.RequestStream.CompleteAsync();

        ImportResult? result = null;
        await foreach (var response in import.ResponseStream.ReadAllAsync(Cancellation))
        {
            result = response.Done ?? result;
        }

        await stopped;
        result.ShouldNotBeNull().Totals.Created.ShouldBe(1);
    }

    private static Task<ServiceHost> StartAsync(string directory, string address) => ServiceHost.StartAsync(
        new ServiceSettings
        {
            LogFormat = LogFormat.Quiet,
            Values = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["DataDirectory"] = directory,
                ["GrpcAddress"] = address,
                ["WebAddress"] = string.Empty,
            },
        },
        Cancellation);
}
