using Microsoft.Extensions.Options;
using TranslationMemory.Server.Hosting;
using TranslationMemory.Server.Options;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>
/// Decides when the keys are made anew: when nobody has written for a while, and the glossary was changed or the memory has
/// grown by more than its share.
/// </summary>
internal sealed class RekeyingSchedule(
    ITranslationStore store, Rekeying rekeying, IOptions<ServerOptions> options, TimeProvider time, ILogger<RekeyingSchedule> logger)
    : BackgroundService
{
    private readonly RekeyingSettings _settings = options.Value.Rekeying;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_settings.QuietSeconds == 0)
        {
            return;
        }

        ContentState? before = null;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(_settings.QuietSeconds), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var now = await store.GetContentStateAsync(stoppingToken);
                if (now == before && IsDue((await store.GetLexiconAsync(stoppingToken))?.Source, now))
                {
                    await rekeying.RunAsync(stoppingToken);
                }

                before = now;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The keys in use stay right; the next quiet time tries again.
                Log.RekeyingFailed(logger, exception);
            }
        }
    }

    /// <summary>Whether content of this state is to be learnt from.</summary>
    /// <param name="learnt">What was learnt from last; null for nothing.</param>
    /// <param name="now">What there is now.</param>
    internal bool IsDue(ContentState? learnt, ContentState now)
    {
        learnt ??= new ContentState(0, 0, 0);
        var growth = now.UnitSequence - learnt.UnitSequence;
        return (now.EntryCount, now.EntrySequence) != (learnt.EntryCount, learnt.EntrySequence)
            || (growth > 0 && growth * 100.0 >= (double)learnt.UnitSequence * _settings.GrowthPercent);
    }
}
