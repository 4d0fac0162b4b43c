using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Client.Tests;

public sealed class StreamTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_of_a_lookup_stream_come_in_the_order_of_the_requests()
    {
        await using var service = await ScriptedService.StartAsync();
        using var client = service.Connect();

        var answers = await client.Streams.LookupSegmentsAsync(Requests(100).ToAsyncEnumerable(), Cancellation)
            .Select(answer => answer.Sequence)
            .ToListAsync(Cancellation);

        answers.ShouldBe(Enumerable.Range(0, 100).Select(number => (long)number));
    }

    [Fact]
    public async Task A_source_of_lookups_that_fails_ends_the_stream_with_its_own_exception()
    {
        await using var service = await ScriptedService.StartAsync();
        using var client = service.Connect();
        var answers = 0;

        await Should.ThrowAsync<InvalidDataException>(async () =>
        {
            await foreach (var answer in client.Streams.LookupSegmentsAsync(Failing(), Cancellation))
            {
                answers++;
            }
        });

        answers.ShouldBeLessThanOrEqualTo(3);

        async IAsyncEnumerable<LookupSegmentRequest> Failing()
        {
            foreach (var request in Requests(3))
            {
                await Task.Yield();
                yield return request;
            }

            throw new InvalidDataException("the source is broken");
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_ends_the_import_with_its_own_exception()
    {
        await using var service = await ScriptedService.StartAsync();
        service.Script.OnImport = async (requests, _) =>
        {
            while (await requests.MoveNext())
            {
            }
        };
        using var client = service.Connect();

        await Should.ThrowAsync<IOException>(() => client.Files.ImportUnitsAsync(
            new ImportUnitsSettings { Parent = "memories/m" }, new BrokenFile(), null, Cancellation));
    }

    [Fact]
    public async Task A_refused_import_tells_why_though_the_file_has_no_end()
    {
        await using var service = await ScriptedService.StartAsync();
        service.Script.OnImport = async (requests, _) =>
        {
            await requests.MoveNext();
            throw new RpcException(new Status(StatusCode.NotFound, "no such memory"));
        };
        using var client = service.Connect();

        var exception = await Should.ThrowAsync<RpcException>(() => client.Files.ImportUnitsAsync(
            new ImportUnitsSettings { Parent = "memories/m" }, new EndlessFile(), null, Cancellation));

        exception.StatusCode.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task A_watch_goes_on_from_the_last_token_when_the_service_is_back()
    {
        await using var service = await ScriptedService.StartAsync();
        service.Script.OnWatch = async (call, request, responses) =>
        {
            await responses.WriteAsync(new WatchUnitsResponse { ResumeToken = $"{request.ResumeToken}{call}" });
            throw new RpcException(new Status(StatusCode.Unavailable, "stopping"));
        };
        using var client = service.Connect();

        var tokens = await client.Streams.WatchUnitsAsync(new WatchUnitsRequest { Parent = "memories/-" }, Cancellation)
            .Take(3)
            .Select(response => response.ResumeToken)
            .ToListAsync(Cancellation);

        tokens.ShouldBe(["1", "12", "123"]);
    }

    [Fact]
    public async Task A_watch_that_is_refused_ends()
    {
        await using var service = await ScriptedService.StartAsync();
        service.Script.OnWatch = (_, _, _) => throw new RpcException(new Status(StatusCode.NotFound, "no such memory"));
        using var client = service.Connect();

        var exception = await Should.ThrowAsync<RpcException>(async () =>
            await client.Streams.WatchUnitsAsync(new WatchUnitsRequest { Parent = "memories/m" }, Cancellation).AnyAsync(Cancellation));

        exception.StatusCode.ShouldBe(StatusCode.NotFound);
        service.Script.Calls.ShouldBe(1);
    }

    private static IEnumerable<LookupSegmentRequest> Requests(int count) =>
        Enumerable.Range(0, count).Select(number => new LookupSegmentRequest { Text = $"{number}" });

    /// <summary>A disk that fails behind the first bytes.</summary>
    private sealed class BrokenFile() : MemoryStream([1, 2, 3])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position == Length ? throw new IOException("the disk failed") : base.ReadAsync(buffer, cancellationToken);
    }

    /// <summary>A pipe on which nothing comes.</summary>
    private sealed class EndlessFile() : MemoryStream([])
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
