using TranslationMemory.Matching;

namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    [Fact]
    public async Task Writers_and_readers_at_the_same_time_lose_and_double_nothing()
    {
        await CreateMemoryAsync();
        const int Writers = 8;
        const int Batches = 10;
        const int Size = 7;

        var writing = Enumerable.Range(0, Writers).Select(writer => Task.Run(
            async () =>
            {
                for (var batch = 0; batch < Batches; batch++)
                {
                    await Store.StoreUnitsAsync("news", Samples.Units(Size, $"{writer}/{batch}"), $"{writer}", string.Empty, Cancel);
                }
            },
            Cancel)).ToList();
        var reading = Enumerable.Range(0, 4).Select(_ => Task.Run(
            async () =>
            {
                while (writing.Exists(task => !task.IsCompleted))
                {
                    // Batches are seen whole, and the counts of one answer belong together.
                    ((await UnitsAsync("news")).Count % Size).ShouldBe(0);
                    var statistics = await Store.GetMemoryStatisticsAsync("news", Cancel);
                    statistics.UnitsByStatus.Values.Sum().ShouldBe(statistics.UnitCount);
                }
            },
            Cancel)).ToList();
        await Task.WhenAll([.. writing, .. reading]);

        (await UnitsAsync()).Select(unit => unit.SourceText).Distinct(StringComparer.Ordinal).Count()
            .ShouldBe(Writers * Batches * Size);
        (await ChangesAsync()).ConvertAll(change => change.Sequence)
            .ShouldBe(Enumerable.Range(1, Writers * Batches * Size).Select(i => (long)i));
    }

    [Fact]
    public async Task Of_many_writers_that_read_the_same_version_one_wins()
    {
        await CreateMemoryAsync();
        var unit = await StoreAsync(Samples.Unit());

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(writer => Task.Run(
            async () =>
            {
                try
                {
                    await Store.UpdateUnitAsync(unit with { Author = $"{writer}" }, unit.Sequence, $"{writer}", Cancel);
                    return true;
                }
                catch (StoreException failure) when (failure.Kind == StoreErrorKind.VersionMismatch)
                {
                    return false;
                }
            },
            Cancel)));

        outcomes.Count(won => won).ShouldBe(1);
    }

    [Fact]
    public async Task A_request_that_comes_twice_at_once_is_done_once()
    {
        await Store.CreateGlossaryAsync(Samples.Glossary(), Cancel);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => Store.StoreEntriesAsync("syria-talks", [Samples.Entry()], false, "r", Cancel), Cancel)));

        answers.Select(answer => answer[0].Entry.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        (await EntriesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_begins_changes_nothing()
    {
        await CreateMemoryAsync();
        await Store.CreateGlossaryAsync(Samples.Glossary(), Cancel);
        var unit = await StoreAsync(Samples.Unit());
        var cancelled = new CancellationToken(canceled: true);
        Func<Task>[] calls =
        [
            () => Store.CreateMemoryAsync(Samples.Memory("b"), cancelled),
            () => Store.GetMemoryAsync("news", cancelled),
            () => Store.StoreUnitsAsync("news", Samples.Units(3), string.Empty, string.Empty, cancelled),
            () => Store.UpdateUnitAsync(unit with { Author = "x" }, null, string.Empty, cancelled),
            () => Store.DeleteUnitAsync("news", unit.Id, null, string.Empty, cancelled),
            () => Store.DeleteMemoryAsync("news", true, null, cancelled),
            () => Store.StoreEntriesAsync("syria-talks", [Samples.Entry()], false, string.Empty, cancelled),
            async () => await Store.ReadUnitsAsync(null, cancelled).ToListAsync(Cancel),
            async () => await Store.ReadChangesAsync(null, 0, cancelled).ToListAsync(Cancel),
        ];

        foreach (var call in calls)
        {
            await Should.ThrowAsync<OperationCanceledException>(call);
        }

        (await ChangesAsync()).Count.ShouldBe(1);
        (await EntriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_batch_that_is_cancelled_midway_is_undone_whole()
    {
        await CreateMemoryAsync();
        await StoreAsync(Samples.Unit());
        var before = await Store.GetMemoryAsync("news", Cancel);
        for (var place = 0; place < 30; place += 7)
        {
            using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            var units = new CancellingList<TranslationUnit>(Samples.Units(30), place, source);

            await Should.ThrowAsync<OperationCanceledException>(
                () => Store.StoreUnitsAsync("news", units, string.Empty, "r", source.Token));

            (await Store.GetLastSequenceAsync(Cancel)).ShouldBe(1);
            (await Store.GetMemoryAsync("news", Cancel)).ShouldBe(before);
        }

        (await Store.StoreUnitsAsync("news", Samples.Units(30), string.Empty, "r", Cancel))
            .ShouldAllBe(unit => unit.Outcome == StoreOutcome.Created);
        (await Store.GetLastSequenceAsync(Cancel)).ShouldBe(31);
    }

    [Fact]
    public async Task A_batch_that_fails_midway_is_undone_whole()
    {
        await CreateMemoryAsync();

        await Should.ThrowAsync<Exception>(() => Store.StoreUnitsAsync(
            "news", [Samples.Unit("a"), null!, Samples.Unit("b")], string.Empty, string.Empty, Cancel));

        (await UnitsAsync()).ShouldBeEmpty();
        (await StoreAsync(Samples.Unit("c"))).Sequence.ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_can_be_cancelled_midway()
    {
        await CreateMemoryAsync();
        await Store.StoreUnitsAsync("news", Samples.Units(50), string.Empty, string.Empty, Cancel);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var seen = 0;

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Store.ReadUnitsAsync(null, source.Token))
            {
                if (++seen == 10)
                {
                    await source.CancelAsync();
                }
            }
        });

        seen.ShouldBe(10);
    }

    [Fact]
    public async Task A_closed_store_refuses_calls_and_can_be_closed_again()
    {
        await CreateMemoryAsync();
        await Store.DisposeAsync();
        await Store.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(() => Store.GetMemoryAsync("news", Cancel));
        await Should.ThrowAsync<ObjectDisposedException>(() => CreateMemoryAsync("b"));
        await Should.ThrowAsync<ObjectDisposedException>(() => UnitsAsync());
    }

    [Fact]
    public async Task Closing_waits_for_the_writes_that_were_begun()
    {
        await CreateMemoryAsync();
        var writing = Enumerable.Range(0, 20)
            .Select(i => Task.Run(() => Store.StoreUnitsAsync("news", Samples.Units(5, $"{i}"), string.Empty, string.Empty, Cancel), Cancel))
            .ToList();
        await Task.WhenAny(writing);

        Store = await ReopenAsync(Store);

        var stored = 0;
        foreach (var write in writing)
        {
            try
            {
                stored += (await write).Count;
            }
            catch (ObjectDisposedException)
            {
                // Its turn came after the store was closed.
            }
        }

        (await UnitsAsync()).Count.ShouldBe(stored);
        stored.ShouldBePositive();
    }

    /// <summary>A list that cancels while its item at a place is taken.</summary>
    private sealed class CancellingList<T>(IReadOnlyList<T> items, int place, CancellationTokenSource source) : IReadOnlyList<T>
    {
        private bool _hashed;

        public int Count => items.Count;

        public T this[int index] => items[index];

        public IEnumerator<T> GetEnumerator()
        {
            // The first walk makes the request's hash, the second stores.
            var storing = _hashed;
            _hashed = true;
            for (var i = 0; i < items.Count; i++)
            {
                if (storing && i == place)
                {
                    source.Cancel();
                }

                yield return items[i];
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
