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
    ITranslationStore store,
    Rekeying rekeying,
    IOptions<ServerOptions> options,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<RekeyingSchedule> logger)
    : BackgroundService
{
    private readonly RekeyingSettings _settings = options.Value.Rekeying;

    /// <summary>What there was at the last look.</summary>
    private ContentState? _seen;

    /// <summary>What needs no second thought: asking what was learnt reads all of its words.</summary>
    private ContentState? _settled;

    /// <summary>Looks once whether the keys are to be made anew, and does it.</summary>
    /// <returns>True when there is a new generation.</returns>
    internal async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        var now = await store.GetContentStateAsync(cancellationToken);
        var isQuiet = now == _seen;
        _seen = now;
        if (!isQuiet || now == _settled)
        {
            return false;
        }

        var isNew = IsDue((await store.GetLexiconAsync(cancellationToken))?.Source, now) && await rekeying.RunAsync(cancellationToken);
        _settled = now;
        return isNew;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_settings.QuietSeconds == 0)
        {
            return;
        }

        // At the first word of the stop, not when the calls in flight are through: nobody waits for new keys.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lifetime.ApplicationStopping);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(_settings.QuietSeconds), time);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
            {
                try
                {
                    await LookAsync(stop.Token);
                }
                catch (Exception exception) when (exception is not OperationCanceledException || !stop.IsCancellationRequested)
                {
                    // The keys in use stay right; the next quiet time tries again.
                    Log.RekeyingFailed(logger, exception);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was made of the new generation goes; the keys in use stay right.
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
