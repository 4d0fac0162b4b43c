using TranslationMemory.Matching;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>Fills a generation from the store.</summary>
internal static class GenerationLoading
{
    private const int BatchSize = 5_000;

    /// <summary>Indexes all term entries.</summary>
    public static async Task LoadEntriesAsync(this EngineGeneration generation, ITranslationStore store, CancellationToken cancellationToken)
    {
        await foreach (var batch in store.ReadEntriesAsync(null, cancellationToken).Chunk(BatchSize).WithCancellation(cancellationToken))
        {
            generation.Terms.Upsert(batch);
        }
    }

    /// <summary>Indexes all units.</summary>
    /// <returns>The sequence from which <see cref="CatchUpAsync"/> goes on: all changes up to it are in.</returns>
    public static async Task<long> LoadUnitsAsync(
        this EngineGeneration generation, ITranslationStore store, CancellationToken cancellationToken)
    {
        // Read before the units: what is written in between is indexed twice, and nothing is left out.
        var sequence = await store.GetLastSequenceAsync(cancellationToken);
        await foreach (var batch in store.ReadUnitsAsync(null, cancellationToken).Chunk(BatchSize).WithCancellation(cancellationToken))
        {
            await generation.Segments.AddAsync(batch, cancellationToken);
        }

        return sequence;
    }

    /// <summary>Applies the changes behind a place of the change log, in their order.</summary>
    /// <returns>The last sequence that was applied.</returns>
    public static async Task<long> CatchUpAsync(
        this EngineGeneration generation, ITranslationStore store, long sequence, CancellationToken cancellationToken)
    {
        var upserts = new List<TranslationUnit>();
        await foreach (var change in store.ReadChangesAsync(null, sequence, cancellationToken))
        {
            sequence = change.Sequence;
            if (change.Kind != ChangeKind.Deleted)
            {
                upserts.Add(change.Unit);
            }

            if (upserts.Count > 0 && (change.Kind == ChangeKind.Deleted || upserts.Count == BatchSize))
            {
                generation.Segments.Upsert(upserts);
                upserts.Clear();
            }

            if (change.Kind == ChangeKind.Deleted)
            {
                generation.Segments.Remove(change.Unit.Memory, change.Unit.Id);
            }
        }

        generation.Segments.Upsert(upserts);
        return sequence;
    }
}
