using System.Diagnostics;
using System.Runtime.CompilerServices;
using TranslationMemory.Benchmarks.Matching;
using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Benchmarks.Service;

/// <summary>What a load got out of the service.</summary>
/// <param name="Lookups">Lookups answered.</param>
/// <param name="Passed">Time passed.</param>
/// <param name="ServiceCpu">CPU time of the service meanwhile.</param>
/// <param name="Calls">Time that each call took; of a stream, from one answer to the next.</param>
internal sealed record LoadResult(long Lookups, TimeSpan Passed, TimeSpan ServiceCpu, Latencies Calls)
{
    /// <summary>Lookups a second.</summary>
    public double Rate => Lookups / Passed.TotalSeconds;
}

/// <summary>Looks segments up on several connections at once, each as fast as it is answered.</summary>
internal sealed class LookupLoad(ServiceProcess service, IReadOnlyList<LookupSegmentRequest> requests)
{
    private const int BatchSize = 100;

    /// <summary>The requests of files of queries.</summary>
    public static IReadOnlyList<LookupSegmentRequest> Requests(IEnumerable<QuerySet> sets, int minScore) =>
    [
        .. from set in sets
           from text in set.Texts
           select new LookupSegmentRequest
           {
               Text = text,
               SourceLanguage = set.Language == TranslationMemory.Text.TextLanguage.Arabic ? "ar" : "en",
               MinScore = minScore,
               MaxMatches = 5,
           },
    ];

    /// <summary>One request a call.</summary>
    public Task<LoadResult> UnaryAsync(int connections, TimeSpan length, CancellationToken cancellationToken) =>
        UnaryAsync(connections, For(length), cancellationToken);

    /// <summary>One request a call, as long as <paramref name="running"/> says so.</summary>
    public Task<LoadResult> UnaryAsync(int connections, Func<bool> running, CancellationToken cancellationToken) =>
        RunAsync(connections, running, async (client, i, times, isRunning) =>
        {
            while (isRunning())
            {
                var start = Stopwatch.GetTimestamp();
                await client.Lookups.LookupSegmentAsync(requests[i++ % requests.Count], cancellationToken: cancellationToken);
                times.Add((long)Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }

            return times.Count;
        });

    /// <summary>A hundred requests a call.</summary>
    public Task<LoadResult> BatchAsync(int connections, TimeSpan length, CancellationToken cancellationToken) =>
        RunAsync(connections, For(length), async (client, i, times, isRunning) =>
        {
            while (isRunning())
            {
                var batch = new BatchLookupSegmentsRequest();
                batch.Requests.AddRange(Enumerable.Range(i, BatchSize).Select(at => requests[at % requests.Count]));
                i += BatchSize;
                var start = Stopwatch.GetTimestamp();
                await client.Lookups.BatchLookupSegmentsAsync(batch, cancellationToken: cancellationToken);
                times.Add((long)Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }

            return (long)times.Count * BatchSize;
        });

    /// <summary>A stream a connection.</summary>
    public Task<LoadResult> StreamAsync(int connections, TimeSpan length, CancellationToken cancellationToken) =>
        RunAsync(connections, For(length), async (client, i, times, isRunning) =>
        {
            var last = Stopwatch.GetTimestamp();
            await foreach (var _ in client.Streams.LookupSegmentsAsync(WhileAsync(i, isRunning, cancellationToken), cancellationToken))
            {
                var now = Stopwatch.GetTimestamp();
                times.Add((long)Stopwatch.GetElapsedTime(last, now).TotalNanoseconds);
                last = now;
            }

            return times.Count;
        });

    private static Func<bool> For(TimeSpan length)
    {
        var begin = Stopwatch.GetTimestamp();
        return () => Stopwatch.GetElapsedTime(begin) < length;
    }

    private async IAsyncEnumerable<LookupSegmentRequest> WhileAsync(
        int i, Func<bool> running, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (running())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return requests[i++ % requests.Count];
        }

        await Task.CompletedTask;
    }

    private async Task<LoadResult> RunAsync(
        int connections, Func<bool> running, Func<TranslationMemoryClient, int, List<long>, Func<bool>, Task<long>> work)
    {
        var times = Enumerable.Range(0, connections).Select(_ => new List<long>()).ToArray();
        var (cpu, begin) = (service.Cpu, Stopwatch.GetTimestamp());
        var lookups = await Task.WhenAll(Enumerable.Range(0, connections).Select(connection => Task.Run(async () =>
        {
            using var client = new TranslationMemoryClient(new ClientOptions { Address = service.Address });
            return await work(client, connection * requests.Count / connections, times[connection], running);
        })));
        var passed = Stopwatch.GetElapsedTime(begin);
        return new LoadResult(lookups.Sum(), passed, service.Cpu - cpu, new Latencies(times.SelectMany(time => time)));
    }
}
