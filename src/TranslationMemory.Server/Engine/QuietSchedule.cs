using TranslationMemory.Server.Options;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>
/// Learns from the content in the background: when nobody has written for a while, and the glossary was changed or the memory has
/// grown by more than its share.
/// </summary>
internal abstract class QuietSchedule(
    ITranslationStore store, RekeyingSettings settings, TimeProvider time, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>What there was at the last look.</summary>
    private ContentState? _seen;

    /// <summary>What needs no second thought: asking what was learnt may read all of it.</summary>
    private ContentState? _settled;

    /// <summary>Looks once whether there is something to learn, and does it.</summary>
    /// <returns>True when something new was learnt.</returns>
    internal async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        var now = await store.GetContentStateAsync(cancellationToken);
        var isQuiet = now == _seen;
        _seen = now;
        if (!isQuiet || now == _settled)
        {
            return false;
        }

        var isNew = IsDue(await GetLearntAsync(cancellationToken), now) && await LearnAsync(cancellationToken);
        _settled = now;
        return isNew;
    }

    /// <summary>Whether content of this state is to be learnt from.</summary>
    /// <param name="learnt">What was learnt from last; null for nothing.</param>
    /// <param name="now">What there is now.</param>
    internal bool IsDue(ContentState? learnt, ContentState now)
    {
        learnt ??= new ContentState(0, 0, 0);
        var growth = now.UnitSequence - learnt.UnitSequence;
        return (now.EntryCount, now.EntrySequence) != (learnt.EntryCount, learnt.EntrySequence)
            || (growth > 0 && growth * 100.0 >= (double)learnt.UnitSequence * settings.GrowthPercent);
    }

    /// <summary>What was learnt from last; null for nothing.</summary>
    protected abstract Task<ContentState?> GetLearntAsync(CancellationToken cancellationToken);

    /// <summary>Learns.</summary>
    /// <returns>True when something new was learnt.</returns>
    protected abstract Task<bool> LearnAsync(CancellationToken cancellationToken);

    /// <summary>Told why it failed; what was learnt before stays right, and the next quiet time tries again.</summary>
    protected abstract void OnFailed(Exception exception);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.QuietSeconds == 0)
        {
            return;
        }

        // At the first word of the stop, not when the calls in flight are through: nobody waits for what is learnt.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lifetime.ApplicationStopping);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.QuietSeconds), time);
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
                    OnFailed(exception);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was begun goes; what was learnt before stays right.
        }
    }
}
