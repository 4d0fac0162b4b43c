using Microsoft.Extensions.Options;
using TranslationMemory.Server.Hosting;
using TranslationMemory.Server.Options;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>Learns at quiet times which words translate which.</summary>
internal sealed class LexiconSchedule(
    ITranslationStore store,
    CurrentTranslationLexicon lexicon,
    IOptions<ServerOptions> options,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<LexiconSchedule> logger)
    : QuietSchedule(store, options.Value.Rekeying, time, lifetime)
{
    protected override Task<ContentState?> GetLearntAsync(CancellationToken cancellationToken) =>
        lexicon.GetSourceAsync(cancellationToken);

    protected override async Task<bool> LearnAsync(CancellationToken cancellationToken)
    {
        await lexicon.LearnAsync(cancellationToken);
        return true;
    }

    protected override void OnFailed(Exception exception) => Log.TranslationLexiconFailed(logger, exception);
}
