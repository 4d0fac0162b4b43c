using Microsoft.Extensions.Options;
using TranslationMemory.Matching;
using TranslationMemory.Server.Hosting;
using TranslationMemory.Server.Options;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>
/// Keeps the index of the units whole and stored: makes it beside the running service when there is none or the stored one proves damaged, and stores
/// it when the service is quiet for a while and when it stops. Lookups that come while it is made wait for it, and for nothing else.
/// </summary>
internal sealed class IndexKeeper(
    ITranslationStore store,
    CurrentGeneration current,
    UnitWriter unitWriter,
    IndexFiles files,
    PenaltyOptions penalties,
    IOptions<ServerOptions> options,
    TimeProvider time,
    ILogger<IndexKeeper> logger)
    : BackgroundService
{
    /// <summary>Changes that the next start reads from the log in a few hundredths of a second: not worth storing the index again.</summary>
    private const long FewChanges = 1_000;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private (EngineGeneration Engine, long Sequence) _stored = (current.Value, current.StoredSequence);

    /// <summary>The change up to which the index in use is stored: 0 when its keys were made anew since, for a stored index is of one lexicon.</summary>
    private long Stored => _stored.Engine == current.Value ? _stored.Sequence : 0;

    /// <summary>Stores the index once more when it has changed: for when no call is under way any more.</summary>
    public async Task FinishAsync()
    {
        if (current.IsIndexed)
        {
            await TryStoreAsync(CancellationToken.None);
        }
    }

    /// <summary>Stores the index as it is now.</summary>
    internal async Task StoreAsync(CancellationToken cancellationToken)
    {
        var (engine, image) = await unitWriter.PauseIndexedAsync(
            async () => (current.Value, current.Value.Segments.Capture(await store.GetLastSequenceAsync(cancellationToken))), cancellationToken);
        await files.SaveAsync(image, cancellationToken);
        _stored = (engine, image.Sequence);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        unitWriter.IndexingFailed = exception => Log.IndexingOfWriteFailed(logger, exception);
        var verifying = current.IsIndexed ? VerifyAsync(stoppingToken) : IndexAsync(stoppingToken);
        var quiet = options.Value.Rekeying.QuietSeconds;
        using var timer = new PeriodicTimer(quiet == 0 ? LongestPause : TimeSpan.FromSeconds(quiet), time);
        var before = -1L;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryCatchUpAsync(stoppingToken);
            var now = await LastSequenceAsync(stoppingToken);
            if (now == before && now - Stored > FewChanges && current.Indexed.IsCompletedSuccessfully)
            {
                await CompactAsync(stoppingToken);
                await TryStoreAsync(stoppingToken);
                GiveMemoryBack();
            }

            before = now;
        }

        await verifying;
    }

    /// <summary>
    /// Gives back what an import and the merges behind it have left: the collector would keep it for the next one, and that may never come. It holds lookups
    /// up for some hundredths of a second, for the heap is a few large arrays; nobody has written for a while.
    /// </summary>
    private static void GiveMemoryBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    /// <summary>Reads the stored index to its end; a damaged one is made anew.</summary>
    private async Task VerifyAsync(CancellationToken cancellationToken)
    {
        var engine = current.Value;
        try
        {
            await engine.Segments.Verification.WaitAsync(cancellationToken);
        }
        catch (SnapshotException exception)
        {
            Log.IndexRejected(logger, exception.Message, exception);
            files.Remove();
            await unitWriter.PauseAsync(
                () =>
                {
                    current.ReplaceUnindexed(new EngineGeneration(engine, penalties));
                    return Task.FromResult(true);
                },
                cancellationToken);
            await IndexAsync(cancellationToken);
        }
    }

    /// <summary>Makes the index of the current generation.</summary>
    private async Task IndexAsync(CancellationToken cancellationToken)
    {
        var begin = time.GetTimestamp();
        try
        {
            var engine = current.Value;
            var sequence = await engine.LoadUnitsAsync(store, cancellationToken);
            while (await store.GetLastSequenceAsync(cancellationToken) - sequence > FewChanges)
            {
                sequence = await engine.CatchUpAsync(store, sequence, cancellationToken);
            }

            await unitWriter.PauseAsync(
                async () =>
                {
                    await engine.CatchUpAsync(store, sequence, cancellationToken);
                    current.SetIndexed();
                    return true;
                },
                cancellationToken);
            _stored = (engine, 0);
            Log.Indexed(logger, engine.Segments.Count, (long)time.GetElapsedTime(begin).TotalMilliseconds);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.IndexingFailed(logger, exception);
            current.FailIndexing(exception);
        }
    }

    private async Task TryCatchUpAsync(CancellationToken cancellationToken)
    {
        try
        {
            await unitWriter.CatchUpAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.IndexingOfWriteFailed(logger, exception);
        }
    }

    private async Task<long> LastSequenceAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await store.GetLastSequenceAsync(cancellationToken);
        }
        catch (StoreException)
        {
            // Whoever reads or writes is told; here the next turn tries again.
            return -1;
        }
    }

    private async Task CompactAsync(CancellationToken cancellationToken)
    {
        try
        {
            await current.Value.Segments.CompactAsync(cancellationToken);
        }
        catch (SnapshotException)
        {
            // The verification meets it too, and has the index made anew.
        }
    }

    private async Task TryStoreAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await store.GetLastSequenceAsync(cancellationToken) - Stored > FewChanges)
            {
                await StoreAsync(cancellationToken);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or StoreException or SnapshotException)
        {
            Log.IndexNotStored(logger, exception);
        }
    }
}
