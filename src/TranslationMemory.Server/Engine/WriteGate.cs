namespace TranslationMemory.Server.Engine;

/// <summary>
/// Keeps writers in one order through two rooms: in the first one commits, in the second one indexes what was committed. While one is
/// in the second, the next one may be in the first; nobody overtakes, because each goes on only when the second is free.
/// </summary>
internal sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _commit = new(1, 1);
    private readonly SemaphoreSlim _index = new(1, 1);

    /// <summary>Commits, then indexes. What has been committed is indexed, whatever is cancelled.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> commit, Func<T, Task> index, CancellationToken cancellationToken)
    {
        T result;
        await _commit.WaitAsync(cancellationToken);
        try
        {
            result = await commit();
            await _index.WaitAsync(CancellationToken.None);
        }
        finally
        {
            _commit.Release();
        }

        try
        {
            await index(result);
            return result;
        }
        finally
        {
            _index.Release();
        }
    }

    /// <summary>Does something while nobody commits and all that was committed is indexed.</summary>
    public async Task<T> PauseAsync<T>(Func<Task<T>> action, CancellationToken cancellationToken)
    {
        await _commit.WaitAsync(cancellationToken);
        try
        {
            await _index.WaitAsync(cancellationToken);
            try
            {
                return await action();
            }
            finally
            {
                _index.Release();
            }
        }
        finally
        {
            _commit.Release();
        }
    }

    public void Dispose()
    {
        _commit.Dispose();
        _index.Dispose();
    }
}
