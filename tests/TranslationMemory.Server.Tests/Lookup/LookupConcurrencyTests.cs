using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Lookup;

/// <summary>Streams and batches use all cores, keep their order, and hold up nobody else.</summary>
public sealed class LookupConcurrencyTests(RunningService service) : IClassFixture<RunningService>
{
    private const int Units = 40;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_batch_answers_in_the_order_of_its_lookups()
    {
        var memory = await FilledAsync();
        var request = new BatchLookupSegmentsRequest();
        request.Requests.AddRange(Enumerable.Range(0, 500).Select(i => Lookup(memory, i % Units)));

        var response = await service.Client.Lookups.BatchLookupSegmentsAsync(request, cancellationToken: Cancellation);

        response.Responses.Select(answer => answer.Matches[0].TargetText).ShouldBe(Enumerable.Range(0, 500).Select(i => Target(i % Units)));
    }

    [Fact]
    public async Task A_stream_answers_in_the_order_of_its_lookups()
    {
        var memory = await FilledAsync();

        var answers = await service.Client.Streams
            .LookupSegmentsAsync(Enumerable.Range(0, 2_000).ToAsyncEnumerable().Select(i => Lookup(memory, i % Units)), Cancellation)
            .ToListAsync(Cancellation);

        answers.Select(answer => answer.Sequence).ShouldBe(Enumerable.Range(0, 2_000).Select(i => (long)i));
        answers.Select(answer => answer.Response.Matches[0].TargetText).ShouldBe(Enumerable.Range(0, 2_000).Select(i => Target(i % Units)));
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_held_back_and_holds_up_nobody()
    {
        var memory = await FilledAsync();
        using var lazy = service.Client.Lookups.StreamLookupSegments(cancellationToken: Cancellation);
        // More streams than the first window of a connection holds: they must not take it from the other calls.
        using var second = service.Client.Lookups.StreamLookupSegments(cancellationToken: Cancellation);
        using var third = service.Client.Lookups.StreamLookupSegments(cancellationToken: Cancellation);
        var sent = 0;
        var sentAll = 0;
        var sending = SendAsync(lazy, () => Interlocked.Increment(ref sent));
        var others = Task.WhenAll(SendAsync(second, () => { }), SendAsync(third, () => { }));

        int before;
        int beforeAll;
        do
        {
            before = Volatile.Read(ref sent);
            beforeAll = Volatile.Read(ref sentAll);
            await Task.Delay(TimeSpan.FromMilliseconds(500), Cancellation);
        }
        while (before == 0 || Volatile.Read(ref sentAll) > beforeAll);
        sending.IsCompleted.ShouldBeFalse();
        others.IsCompleted.ShouldBeFalse();

        var answer = await service.Client.Lookups.LookupSegmentAsync(Lookup(memory, 7), cancellationToken: Cancellation);
        answer.Matches[0].TargetText.ShouldBe(Target(7));

        // Reading goes on where it stopped, without a gap.
        for (var i = 0; i < before; i++)
        {
            (await lazy.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();
            lazy.ResponseStream.Current.Sequence.ShouldBe(i);
        }

        lazy.Dispose();
        second.Dispose();
        third.Dispose();
        await Should.ThrowAsync<Exception>(sending);
        await Should.ThrowAsync<Exception>(others);

        // Far more than fits into the windows of HTTP/2 on both sides.
        Task SendAsync(AsyncDuplexStreamingCall<StreamLookupSegmentsRequest, StreamLookupSegmentsResponse> call, Action count) => Task.Run(
            async () =>
            {
                for (var i = 0; i < 200_000; i++)
                {
                    await call.RequestStream.WriteAsync(
                        new StreamLookupSegmentsRequest { Sequence = i, Lookup = Lookup(memory, i % Units) }, Cancellation);
                    count();
                    Interlocked.Increment(ref sentAll);
                }
            },
            Cancellation);
    }

    private static LookupSegmentRequest Lookup(string memory, int i) =>
        new() { Text = Source(i), SourceLanguage = "ar", Memories = { memory }, MaxMatches = 1 };

    private static string Source(int i) => $"وصل الوفد رقم {i} إلى العاصمة أمس لحضور المحادثات";

    private static string Target(int i) => $"Delegation {i} arrived in the capital yesterday for the talks";

    private async Task<string> FilledAsync()
    {
        var memory = await service.CreateMemoryAsync();
        for (var i = 0; i < Units; i++)
        {
            await service.AddAsync(memory, Source(i), Target(i));
        }

        return memory;
    }
}
