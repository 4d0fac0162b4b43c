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
        var sent = 0;
        var sending = Task.Run(
            async () =>
            {
                // Far more than fits into the windows of HTTP/2 on both sides.
                for (var i = 0; i < 200_000; i++)
                {
                    await lazy.RequestStream.WriteAsync(
                        new StreamLookupSegmentsRequest { Sequence = i, Lookup = Lookup(memory, i % Units) }, Cancellation);
                    Interlocked.Increment(ref sent);
                }
            },
            Cancellation);

        int before;
        do
        {
            before = Volatile.Read(ref sent);
            await Task.Delay(TimeSpan.FromMilliseconds(500), Cancellation);
        }
        while (Volatile.Read(ref sent) > before);
        sending.IsCompleted.ShouldBeFalse();

        var answer = await service.Client.Lookups.LookupSegmentAsync(Lookup(memory, 7), cancellationToken: Cancellation);
        answer.Matches[0].TargetText.ShouldBe(Target(7));

        // Reading goes on where it stopped, without a gap.
        for (var i = 0; i < before; i++)
        {
            (await lazy.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();
            lazy.ResponseStream.Current.Sequence.ShouldBe(i);
        }

        lazy.Dispose();
        await Should.ThrowAsync<Exception>(sending);
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
