using TranslationMemory.Matching;
using TranslationMemory.Server.Hosting;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>
/// Learns the words that the content attests, and makes all keys anew with them: a second generation is filled in the background,
/// follows the change log, and takes the place of the first while no writer is in. Readers never wait, and see the
/// keys of one lexicon only.
/// </summary>
internal sealed class Rekeying(
    ITranslationStore store,
    CurrentGeneration current,
    UnitWriter unitWriter,
    EntryWriter entryWriter,
    LexiconSource lexicons,
    PenaltyOptions penalties,
    TimeProvider time,
    ILogger<Rekeying> logger)
{
    /// <summary>Catching up ends and writers are held when no more than so many changes can be left.</summary>
    private const long FewChanges = 1_000;

    /// <summary>Makes the keys anew, unless the content attests what it did.</summary>
    /// <returns>True when there is a new generation.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        await current.Indexed.WaitAsync(cancellationToken);
        var begin = time.GetTimestamp();
        var source = await store.GetContentStateAsync(cancellationToken);
        var attested = await AttestedWords.CountAsync(store, cancellationToken);
        var lexicon = lexicons.Build(attested);
        if (string.Equals(lexicon.Version, current.Value.Lexicon.Version, StringComparison.Ordinal))
        {
            await store.SetLexiconAsync(new LexiconRecord(lexicon.Version, attested, source), cancellationToken);
            return false;
        }

        var next = new EngineGeneration(lexicon, attested, penalties);
        var sequence = await next.LoadUnitsAsync(store, cancellationToken);
        while (await store.GetLastSequenceAsync(cancellationToken) - sequence > FewChanges)
        {
            sequence = await next.CatchUpAsync(store, sequence, cancellationToken);
        }

        await entryWriter.PauseAsync(
            async () =>
            {
                await next.LoadEntriesAsync(store, cancellationToken);
                return await unitWriter.PauseAsync(
                    async () =>
                    {
                        await next.CatchUpAsync(store, sequence, cancellationToken);
                        await store.SetLexiconAsync(new LexiconRecord(lexicon.Version, attested, source), cancellationToken);
                        current.Replace(next);
                        return true;
                    },
                    cancellationToken);
            },
            cancellationToken);
        Log.Rekeyed(logger, lexicon.Version, attested.Count, next.Segments.Count, (long)time.GetElapsedTime(begin).TotalMilliseconds);
        return true;
    }
}
