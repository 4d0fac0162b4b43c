using TranslationMemory.Matching;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>
/// The one way in which memories and units change: commit to the store first, then index, then announce. The gate keeps these three
/// in the order of the change log for all writers, and lets one commit while the one before it is indexed; once the store has
/// committed, nothing cancels the rest.
/// </summary>
internal sealed class UnitWriter(ITranslationStore store, CurrentGeneration engine, Catalog catalog, ChangeSignal changes) : IDisposable
{
    private readonly WriteGate _gate = new();

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
        WriteAsync(() => store.CreateMemoryAsync(memory, cancellationToken), catalog.Set, cancellationToken);

    public Task<MemoryRecord> UpdateMemoryAsync(
        MemoryRecord memory, long? expectedVersion, CancellationToken cancellationToken) =>
        WriteAsync(() => store.UpdateMemoryAsync(memory, expectedVersion, cancellationToken), catalog.Set, cancellationToken);

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
                catalog.RemoveMemory(deleted);
            },
            cancellationToken);

    public Task<StoredArticle> CreateArticleAsync(
        ArticleRecord article,
        IReadOnlyList<NewBead> beads,
        IReadOnlyList<TranslationUnit> units,
        string actor,
        string requestId,
        CancellationToken cancellationToken) =>
        WriteAsync(
            () => store.CreateArticleAsync(article, beads, units, actor, requestId, cancellationToken),
            stored => IndexAsync(stored.Units),
            cancellationToken);

    public Task<IReadOnlyList<TranslationUnit>> DeleteArticleAsync(
        string article, bool deleteUnits, string actor, CancellationToken cancellationToken) =>
        WriteAsync(
            () => store.DeleteArticleAsync(article, deleteUnits, actor, cancellationToken),
            deleted =>
            {
                foreach (var unit in deleted)
                {
                    Segments.Remove(unit.Memory, unit.Id);
                }
            },
            cancellationToken);

    /// <summary>Does something while no unit and no memory changes.</summary>
    public Task<T> PauseAsync<T>(Func<Task<T>> action, CancellationToken cancellationToken) => _gate.PauseAsync(action, cancellationToken);

    public void Dispose() => _gate.Dispose();

    /// <summary>Indexes what was written. The first answer of a request that came again may be older than what is indexed.</summary>
    private Task IndexAsync(IReadOnlyList<StoredUnit> stored) => Segments.AddAsync(
        [.. stored.Where(unit => !unit.IsRepeated && unit.Outcome != StoreOutcome.Unchanged).Select(unit => unit.Unit)],
        CancellationToken.None);

    private Task<T> WriteAsync<T>(Func<Task<T>> commit, Action<T> index, CancellationToken cancellationToken) => WriteAsync(
        commit,
        result =>
        {
            index(result);
            return Task.CompletedTask;
        },
        cancellationToken);

    private async Task<T> WriteAsync<T>(Func<Task<T>> commit, Func<T, Task> index, CancellationToken cancellationToken)
    {
        var written = await _gate.RunAsync(
            // Read before the next one commits: what is announced must be indexed.
            async () => (Result: await commit(), Sequence: await store.GetLastSequenceAsync(CancellationToken.None)),
            async written =>
            {
                // Who fills an index that is not whole reads this change from the log.
                if (engine.IsIndexed)
                {
                    await index(written.Result);
                }

                changes.Announce(written.Sequence);
            },
            cancellationToken);
        return written.Result;
    }
}
