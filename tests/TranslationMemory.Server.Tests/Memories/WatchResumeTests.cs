using System.Collections.Concurrent;
using System.Globalization;
using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Memories;

/// <summary>
/// Several writers, and watchers that are cut off at any place: each watcher gets of every unit exactly what its writer did to it, in order,
/// also over a restart of the service and over memories that are deleted and made again.
/// </summary>
public sealed class WatchResumeTests : IAsyncLifetime
{
    private const int Writers = 3;
    private const int StepsOfRound = 40;
    private const int LongestPiece = 25;

    private readonly RunningService _service = new();

    /// <summary>By unit, what its writer did.</summary>
    private readonly ConcurrentDictionary<string, List<string>> _written = new(StringComparer.Ordinal);
    private int _changes;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _service.InitializeAsync();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Watchers_that_are_cut_off_anywhere_miss_nothing_and_get_nothing_twice(int seed)
    {
        for (var i = 0; i < Writers; i++)
        {
            await _service.CreateMemoryAsync(Id(i));
        }

        var all = new Watcher(_service, "memories/-", seed);
        var one = new Watcher(_service, $"memories/{Id(0)}", seed + 100);
        await all.BeginAsync();
        await one.BeginAsync();
        for (var round = 0; round < 2; round++)
        {
            using var written = new CancellationTokenSource();
            var watching = Task.WhenAll(all.WatchAsync(written.Token), one.WatchAsync(written.Token));
            await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(writer, round, new Random(seed * 1_000 + writer)), Cancellation)));
            await written.CancelAsync();
            await watching;
            await _service.RestartAsync();
        }

        await all.FinishAsync();
        await one.FinishAsync();
        _changes.ShouldBeGreaterThan(Writers * StepsOfRound);
        ShouldBeAsWritten(all.Seen, "memories/");
        ShouldBeAsWritten(one.Seen, $"memories/{Id(0)}/");
        all.Cuts.ShouldBeGreaterThan(3);
    }

    private static string Id(int writer) => string.Create(CultureInfo.InvariantCulture, $"w{writer}");

    private void ShouldBeAsWritten(Dictionary<string, List<string>> seen, string prefix)
    {
        var written = _written.Where(unit => unit.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        seen.Keys.ShouldBe(written.Keys, ignoreOrder: true);
        foreach (var (unit, changes) in seen)
        {
            changes.ShouldBe(written[unit]);
        }
    }

    /// <summary>Does things to units of a memory of its own: creates, changes, deletes, and deletes the whole memory.</summary>
    private async Task WriteAsync(int writer, int round, Random random)
    {
        var memories = _service.Client.Memories;
        var name = $"memories/{Id(writer)}";
        var there = new Dictionary<string, Unit>(StringComparer.Ordinal);
        var listed = await memories.ListUnitsAsync(new ListUnitsRequest { Parent = name, PageSize = 1_000 }, cancellationToken: Cancellation);
        foreach (var unit in listed.Units)
        {
            there.Add(unit.Name, unit);
        }

        for (var step = 0; step < StepsOfRound; step++)
        {
            var kind = there.Count == 0 ? 0 : random.Next(20);
            var unit = there.Values.ElementAtOrDefault(random.Next(Math.Max(1, there.Count)));
            switch (kind)
            {
                case < 10:
                    var create = new BatchCreateUnitsRequest { Parent = name };
                    create.Units.AddRange(Enumerable.Range(0, random.Next(1, 6)).Select(i =>
                        new Unit { SourceText = $"وفد {writer} {round} {step} {i}", TargetText = $"delegation {writer} {round} {step} {i}" }));
                    foreach (var created in (await memories.BatchCreateUnitsAsync(create, cancellationToken: Cancellation)).Units)
                    {
                        there.Add(created.Name, created);
                        Note(UnitChangeKind.Created, created);
                    }

                    break;
                case < 15:
                    unit!.TargetText = $"the delegation, {round} {step}";
                    var updated = await memories.UpdateUnitAsync(new UpdateUnitRequest { Unit = unit }, cancellationToken: Cancellation);
                    there[unit.Name] = updated;
                    Note(UnitChangeKind.Updated, updated);
                    break;
                case < 19:
                    await memories.DeleteUnitAsync(new DeleteUnitRequest { Name = unit!.Name }, cancellationToken: Cancellation);
                    there.Remove(unit.Name);
                    Note(UnitChangeKind.Deleted, unit);
                    break;
                default:
                    await memories.DeleteMemoryAsync(new DeleteMemoryRequest { Name = name, Force = true }, cancellationToken: Cancellation);
                    foreach (var gone in there.Values)
                    {
                        Note(UnitChangeKind.Deleted, gone);
                    }

                    there.Clear();
                    await _service.CreateMemoryAsync(Id(writer));
                    break;
            }
        }
    }

    private void Note(UnitChangeKind kind, Unit unit)
    {
        Interlocked.Increment(ref _changes);
        _written.GetOrAdd(unit.Name, _ => []).Add(Watcher.Text(kind, unit));
    }

    /// <summary>Watches piece by piece, each from the last token of the one before.</summary>
    private sealed class Watcher(RunningService service, string parent, int seed)
    {
        private readonly Random _random = new(seed);
        private string _token = string.Empty;

        public Dictionary<string, List<string>> Seen { get; } = new(StringComparer.Ordinal);

        public int Cuts { get; private set; }

        public static string Text(UnitChangeKind kind, Unit unit) => $"{kind} {unit.SourceText} = {unit.TargetText}";

        public Task BeginAsync() => ReadAsync(1, Cancellation);

        /// <summary>Watches until told to stop.</summary>
        public async Task WatchAsync(CancellationToken stop)
        {
            while (!stop.IsCancellationRequested)
            {
                try
                {
                    await ReadAsync(_random.Next(1, LongestPiece), stop);
                }
                catch (RpcException exception) when (exception.StatusCode is StatusCode.Cancelled or StatusCode.Unavailable)
                {
                    // A cut in the midst of a message, or of waiting for one; the client may tell it as a broken connection.
                }

                Cuts++;
            }
        }

        /// <summary>Watches until the log is at its end: the first heartbeat behind the first message says so.</summary>
        public async Task FinishAsync()
        {
            using var call = Call(Cancellation);
            for (var silent = 0; silent < 2;)
            {
                silent += await NextAsync(call, Cancellation) ? 0 : 1;
            }
        }

        private async Task ReadAsync(int messages, CancellationToken stop)
        {
            using var call = Call(stop);
            for (var i = 0; i < messages; i++)
            {
                await NextAsync(call, stop);
            }
        }

        private AsyncServerStreamingCall<WatchUnitsResponse> Call(CancellationToken stop) => service.Client.Memories.WatchUnits(
            new WatchUnitsRequest { Parent = parent, ResumeToken = _token, HeartbeatSeconds = 1 }, cancellationToken: stop);

        /// <summary>Takes the next message; false when it had no change.</summary>
        private async Task<bool> NextAsync(AsyncServerStreamingCall<WatchUnitsResponse> call, CancellationToken stop)
        {
            (await call.ResponseStream.MoveNext(stop)).ShouldBeTrue();
            var message = call.ResponseStream.Current;
            _token = message.ResumeToken;
            if (message.Change is not { } change)
            {
                return false;
            }

            if (!Seen.TryGetValue(change.Unit.Name, out var changes))
            {
                Seen.Add(change.Unit.Name, changes = []);
            }

            changes.Add(Text(change.Kind, change.Unit));
            return true;
        }
    }
}
