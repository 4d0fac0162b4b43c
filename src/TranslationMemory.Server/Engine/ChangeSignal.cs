namespace TranslationMemory.Server.Engine;

/// <summary>
/// Tells watchers that the change log has grown. It carries only how far the log may be read: what is announced is on
/// disk and in the index. Watchers read the log itself, so a slow one costs nobody anything and misses nothing.
/// </summary>
internal sealed class ChangeSignal(long announced)
{
    private readonly Lock _lock = new();
    private long _announced = announced;
    private TaskCompletionSource _next = NewSource();

    /// <summary>The newest sequence that may be shown.</summary>
    public long Announced => Interlocked.Read(ref _announced);

    /// <summary>Announces all changes up to a sequence; an older one than the newest is nothing new.</summary>
    public void Announce(long sequence)
    {
        TaskCompletionSource waiting;
        lock (_lock)
        {
            if (sequence <= _announced)
            {
                return;
            }

            Interlocked.Exchange(ref _announced, sequence);
            waiting = _next;
            _next = NewSource();
        }

        waiting.SetResult();
    }

    /// <summary>Completes as soon as more than <paramref name="seen"/> is announced.</summary>
    public Task WaitBeyondAsync(long seen)
    {
        lock (_lock)
        {
            return _announced > seen ? Task.CompletedTask : _next.Task;
        }
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
