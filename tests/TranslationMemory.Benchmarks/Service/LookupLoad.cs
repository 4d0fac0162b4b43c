using System.Diagnostics;
using System.Globalization;
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
/// <param name="ClientCpu">CPU time of this program meanwhile.</param>
/// <param name="Calls">Time that each call took; of a stream, from one answer to the next.</param>
internal sealed record LoadResult(long Lookups, TimeSpan Passed, TimeSpan ServiceCpu, TimeSpan ClientCpu, Latencies Calls)
{
    /// <summary>The heads of <see cref="Cells"/>.</summary>
    public static IReadOnlyList<string> Heads { get; } =
    [
        "lookups", "connections", "lookups/s", "CPU ms of the service a lookup", "of the client", "lookups/s if all cores were theirs", .. Latencies.Heads,
    ];

    /// <summary>What a row of a table says of it.</summary>
    public IReadOnlyList<string> Cells(string kind, string connections)
    {
        var lookups = Math.Max(1, Lookups);
        return
        [
            kind,
            connections,
            Number(Lookups / Passed.TotalSeconds),
            Latencies.Text(ServiceCpu.TotalNanoseconds / lookups),
            Latencies.Text(ClientCpu.TotalNanoseconds / lookups),
            Number(lookups * Environment.ProcessorCount / (ServiceCpu + ClientCpu).TotalSeconds),
            .. Calls.Cells(),
        ];
    }

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
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

    /// <summary>One request a call, several calls at once on one connection.</summary>
    public Task<LoadResult> UnaryAtOnceAsync(int calls, TimeSpan length, CancellationToken cancellationToken) =>
        RunAsync(1, For(length), async (client, _, times, isRunning) =>
        {
            var all = await Task.WhenAll(Enumerable.Range(0, calls).Select(call => Task.Run(async () =>
            {
                var own = new List<long>();
                await AskAsync(client, call * requests.Count / calls, own, isRunning, cancellationToken);
                return own;
            })));
            times.AddRange(all.SelectMany(own => own));
            return times.Count;
        });

    /// <summary>One request a call, as long as <paramref name="running"/> says so.</summary>
    public Task<LoadResult> UnaryAsync(int connections, Func<bool> running, CancellationToken cancellationToken) =>
        RunAsync(connections, running, async (client, i, times, isRunning) =>
        {
            await AskAsync(client, i, times, isRunning, cancellationToken);
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

    private async Task AskAsync(TranslationMemoryClient client, int i, List<long> times, Func<bool> isRunning, CancellationToken cancellationToken)
    {
        while (isRunning())
        {
            var start = Stopwatch.GetTimestamp();
            await client.Lookups.LookupSegmentAsync(requests[i++ % requests.Count], cancellationToken: cancellationToken);
            times.Add((long)Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }
    }

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
        var (cpu, own, begin) = (service.Cpu, Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var lookups = await Task.WhenAll(Enumerable.Range(0, connections).Select(connection => Task.Run(async () =>
        {
            using var client = new TranslationMemoryClient(new ClientOptions { Address = service.Address });
            return await work(client, connection * requests.Count / connections, times[connection], running);
        })));
        var passed = Stopwatch.GetElapsedTime(begin);
        return new LoadResult(lookups.Sum(), passed, service.Cpu - cpu, Environment.CpuUsage.TotalTime - own, new Latencies(times.SelectMany(time => time)));
    }
}
