using TranslationMemory.Storage;
using TranslationMemory.Terminology;

namespace TranslationMemory.Server.Engine;

/// <summary>The one way in which glossaries and term entries change: commit to the store first, then index, in one order for all.</summary>
internal sealed class EntryWriter(ITranslationStore store, CurrentGeneration engine, Catalog catalog) : IDisposable
{
    private readonly WriteGate _gate = new();

    private TermIndex Terms => engine.Value.Terms;

    public Task<IReadOnlyList<StoredEntry>> StoreAsync(
        string glossary, IReadOnlyList<TermEntry> entries, bool replace, string requestId, CancellationToken cancellationToken) =>
        WriteAsync(
            () => store.StoreEntriesAsync(glossary, entries, replace, requestId, cancellationToken),
            // The first answer of a request that came again may be older than what is indexed.
            stored => Terms.Upsert(
                [.. stored.Where(entry => !entry.IsRepeated && entry.Outcome != StoreOutcome.Unchanged).Select(entry => entry.Entry)]),
            cancellationToken);

    public Task<TermEntry> UpdateAsync(TermEntry entry, long? expectedSequence, CancellationToken cancellationToken) =>
        WriteAsync(
            () => store.UpdateEntryAsync(entry, expectedSequence, cancellationToken),
            updated => Terms.Upsert([updated]),
            cancellationToken);

    public Task DeleteAsync(string glossary, string entryId, long? expectedSequence, CancellationToken cancellationToken) =>
        WriteAsync(
            async () =>
            {
                await store.DeleteEntryAsync(glossary, entryId, expectedSequence, cancellationToken);
                return entryId;
            },
            deleted => Terms.Remove(glossary, deleted),
            cancellationToken);

    /// <summary>Creates a glossary; the catalog follows the store in the order of the commits.</summary>
    public Task<GlossaryRecord> CreateGlossaryAsync(GlossaryRecord glossary, CancellationToken cancellationToken) =>
        WriteAsync(() => store.CreateGlossaryAsync(glossary, cancellationToken), catalog.Set, cancellationToken);

    public Task<GlossaryRecord> UpdateGlossaryAsync(
        GlossaryRecord glossary, long? expectedVersion, CancellationToken cancellationToken) =>
        WriteAsync(() => store.UpdateGlossaryAsync(glossary, expectedVersion, cancellationToken), catalog.Set, cancellationToken);

    public Task DeleteGlossaryAsync(string glossary, bool force, long? expectedVersion, CancellationToken cancellationToken) =>
        WriteAsync(
            async () =>
            {
                await store.DeleteGlossaryAsync(glossary, force, expectedVersion, cancellationToken);
                return glossary;
            },
            deleted =>
            {
                Terms.RemoveGlossary(deleted);
                catalog.RemoveGlossary(deleted);
            },
            cancellationToken);

    /// <summary>Does something while no entry and no glossary changes.</summary>
    public Task<T> PauseAsync<T>(Func<Task<T>> action, CancellationToken cancellationToken) => _gate.PauseAsync(action, cancellationToken);

    public void Dispose() => _gate.Dispose();

    private Task<T> WriteAsync<T>(Func<Task<T>> commit, Action<T> index, CancellationToken cancellationToken) => _gate.RunAsync(
        commit,
        result =>
        {
            index(result);
            return Task.CompletedTask;
        },
        cancellationToken);
}
