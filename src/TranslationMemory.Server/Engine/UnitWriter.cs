using TranslationMemory.Matching;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>
/// The one way in which memories and units change: commit to the store first, then index, then announce. The gate keeps these three
/// in the order of the change log for all writers; once the store has committed, nothing cancels the rest.
/// </summary>
internal sealed class UnitWriter(ITranslationStore store, CurrentGeneration engine, Catalog catalog, ChangeSignal changes) : IDisposable
{
    private readonly WriteGate _gate = new();

    private SegmentIndex Segments => engine.Value.Segments;

    public Task<IReadOnlyList<StoredUnit>> StoreAsync(
        string memory, IReadOnlyList<TranslationUnit> units, string actor, string requestId, CancellationToken cancellationToken) =>
        WriteAsync(
            () => store.StoreUnitsAsync(memory, units, actor, requestId, cancellationToken),
            Index,
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
            stored => Index(stored.Units),
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
    public Task<T> PauseAsync<T>(Func<Task<T>> action, CancellationToken cancellationToken) => _gate.RunAsync(action, cancellationToken);

    public void Dispose() => _gate.Dispose();

    /// <summary>Indexes what was written. The first answer of a request that came again may be older than what is indexed.</summary>
    private void Index(IReadOnlyList<StoredUnit> stored) => Segments.Upsert(
        [.. stored.Where(unit => !unit.IsRepeated && unit.Outcome != StoreOutcome.Unchanged).Select(unit => unit.Unit)]);

    private Task<T> WriteAsync<T>(Func<Task<T>> commit, Action<T> index, CancellationToken cancellationToken) => _gate.RunAsync(
        async () =>
        {
            var result = await commit();
            index(result);
            changes.Announce(await store.GetLastSequenceAsync(CancellationToken.None));
            return result;
        },
        cancellationToken);
}
