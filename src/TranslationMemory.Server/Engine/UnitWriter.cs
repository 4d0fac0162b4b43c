using TranslationMemory.Matching;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>
/// The one way in which memories and units change: commit to the store first, then index, then announce. The gate keeps these three
/// in the order of the change log for all writers, and lets one commit while the one before it is indexed; once the store has
/// committed, nothing cancels the rest. Where indexing fails, the index reads what it lacks from the change log: at once, and if
/// that fails too, with the next write or the next call of <see cref="CatchUpAsync"/>.
/// </summary>
internal sealed class UnitWriter(ITranslationStore store, CurrentGeneration engine, Catalog catalog, ChangeSignal changes) : IDisposable
{
    private readonly WriteGate _gate = new();

    // Both change only in the second room of the gate.
    private long _indexed = changes.Announced;
    private bool _isBehind;

    /// <summary>Told why what was written could not be indexed at once.</summary>
    public Action<Exception>? IndexingFailed { get; set; }

    private SegmentIndex Segments => engine.Value.Segments;

    public Task<IReadOnlyList<StoredUnit>> StoreAsync(
        string memory, IReadOnlyList<TranslationUnit> units, string actor, string requestId, CancellationToken cancellationToken) =>
        WriteAsync(
            () => store.StoreUnitsAsync(memory, units, actor, requestId, cancellationToken),
            IndexAsync,
            cancellationToken);

    public Task<TranslationUnit> UpdateAsync(
        TranslationUnit unit, long? expectedSequence, string actor, CancellationToken cancellationToken) =>
        WriteAsync(
            () => store.UpdateUnitAsync(unit, expectedSequence, actor, cancellationToken),
            updated => Segments.Upsert([updated]),
            cancellationToken);

    public Task<TranslationUnit> DeleteAsync(
        string memory, string unitId, long? expectedSequence, string actor, CancellationToken cancellationToken) =>
        WriteAsync(
            () => store.DeleteUnitAsync(memory, unitId, expectedSequence, actor, cancellationToken),
            deleted => Segments.Remove(deleted.Memory, deleted.Id),
            cancellationToken);

    /// <summary>Creates a memory; the catalog follows the store in the order of the commits.</summary>
    public Task<MemoryRecord> CreateMemoryAsync(MemoryRecord memory, CancellationToken cancellationToken) =>
        WriteAsync(() => store.CreateMemoryAsync(memory, cancellationToken), Nothing, catalog.Set, cancellationToken);

    public Task<MemoryRecord> UpdateMemoryAsync(
        MemoryRecord memory, long? expectedVersion, CancellationToken cancellationToken) =>
        WriteAsync(() => store.UpdateMemoryAsync(memory, expectedVersion, cancellationToken), Nothing, catalog.Set, cancellationToken);

    public Task DeleteMemoryAsync(string memory, bool force, long? expectedVersion, CancellationToken cancellationToken) =>
        WriteAsync(
            async () =>
            {
                await store.DeleteMemoryAsync(memory, force, expectedVersion, cancellationToken);
                return memory;
            },
            deleted =>
            {
                Segments.RemoveMemory(deleted);
                return Task.CompletedTask;
            },
            catalog.RemoveMemory,
            cancellationToken);

    public Task<StoredArticle> CreateArticleAsync(
        ArticleRecord article,
        IReadOnlyList<NewBead> beads,
        IReadOnlyList<TranslationUnit> units,
        ArticleRequest request,
        CancellationToken cancellationToken) =>
        WriteAsync(
            () => store.CreateArticleAsync(article, beads, units, request, cancellationToken), IndexAsync, cancellationToken);

    public Task<StoredArticle> ReplaceArticleAsync(
        ArticleRecord article,
        IReadOnlyList<NewBead> beads,
        IReadOnlyList<TranslationUnit> units,
        long expectedVersion,
        ArticleRequest request,
        CancellationToken cancellationToken) =>
        WriteAsync(
            () => store.ReplaceArticleAsync(article, beads, units, expectedVersion, request, cancellationToken),
            IndexAsync,
            cancellationToken);

    public Task<IReadOnlyList<TranslationUnit>> DeleteArticleAsync(
        string article, bool deleteUnits, string actor, CancellationToken cancellationToken) =>
        WriteAsync(
            () => store.DeleteArticleAsync(article, deleteUnits, actor, cancellationToken),
            Remove,
            cancellationToken);

    /// <summary>Does something while no unit and no memory changes.</summary>
    public Task<T> PauseAsync<T>(Func<Task<T>> action, CancellationToken cancellationToken) => _gate.PauseAsync(action, cancellationToken);

    /// <summary>Does something with the index while no unit and no memory changes, and all that was committed is in it.</summary>
    public Task<T> PauseIndexedAsync<T>(Func<Task<T>> action, CancellationToken cancellationToken) => _gate.PauseAsync(
        async () =>
        {
            await ReadBehindAsync();
            return await action();
        },
        cancellationToken);

    /// <summary>Indexes what was committed and could not be indexed.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _isBehind))
        {
            await PauseIndexedAsync(() => Task.FromResult(true), cancellationToken);
        }
    }

    public void Dispose() => _gate.Dispose();

    private static Task Nothing(MemoryRecord memory) => Task.CompletedTask;

    /// <summary>Indexes what was written. The first answer of a request that came again may be older than what is indexed.</summary>
    private Task IndexAsync(IReadOnlyList<StoredUnit> stored)
    {
        List<StoredUnit> written = [.. stored.Where(unit => !unit.IsRepeated && unit.Outcome != StoreOutcome.Unchanged)];
        return Segments.AddAsync(
            written.ConvertAll(unit => unit.Unit), i => written[i].Outcome == StoreOutcome.Created, CancellationToken.None);
    }

    private Task IndexAsync(StoredArticle stored)
    {
        Remove(stored.DeletedUnits);
        return IndexAsync(stored.Units);
    }

    private void Remove(IReadOnlyList<TranslationUnit> deleted)
    {
        foreach (var unit in deleted)
        {
            Segments.Remove(unit.Memory, unit.Id);
        }
    }

    private Task<T> WriteAsync<T>(Func<Task<T>> commit, Action<T> index, CancellationToken cancellationToken) => WriteAsync(
        commit,
        result =>
        {
            index(result);
            return Task.CompletedTask;
        },
        cancellationToken);

    private Task<T> WriteAsync<T>(Func<Task<T>> commit, Func<T, Task> index, CancellationToken cancellationToken) =>
        WriteAsync(commit, index, static _ => { }, cancellationToken);

    private async Task<T> WriteAsync<T>(
        Func<Task<T>> commit, Func<T, Task> index, Action<T> setCatalog, CancellationToken cancellationToken)
    {
        var written = await _gate.RunAsync(
            // Read before the next one commits: what is announced must be indexed.
            async () => (Result: await commit(), Sequence: await store.GetLastSequenceAsync(CancellationToken.None)),
            async written =>
            {
                setCatalog(written.Result);
                await IndexAsync(() => index(written.Result), written.Sequence);
            },
            cancellationToken);
        return written.Result;
    }

    private async Task IndexAsync(Func<Task> index, long sequence)
    {
        if (!engine.IsIndexed)
        {
            // Who fills an index that is not whole reads this change from the log.
            SetIndexed(sequence);
            return;
        }

        if (sequence <= _indexed)
        {
            // Nothing was written, or it was read from the log with what came before it.
            return;
        }

        if (!_isBehind)
        {
            try
            {
                await index();
                SetIndexed(sequence);
                return;
            }
            catch (Exception exception)
            {
                Volatile.Write(ref _isBehind, true);
                IndexingFailed?.Invoke(exception);
            }
        }

        await ReadBehindAsync();
    }

    /// <summary>Reads from the change log what the index lacks.</summary>
    private async Task ReadBehindAsync()
    {
        if (_isBehind)
        {
            SetIndexed(engine.IsIndexed
                ? await engine.Value.CatchUpAsync(store, _indexed, CancellationToken.None)
                : await store.GetLastSequenceAsync(CancellationToken.None));
        }
    }

    private void SetIndexed(long sequence)
    {
        _indexed = sequence;
        Volatile.Write(ref _isBehind, false);
        changes.Announce(sequence);
    }
}
