namespace TranslationMemory.Server.Engine;

/// <summary>
/// The generation that answers now. Who needs more than one part of it for an answer asks once. Writers ask while they
/// hold their gate, and it is replaced only by one who holds the gates of all writers: so nothing is written past it.
/// </summary>
internal sealed class CurrentGeneration
{
    private volatile State _state;

    /// <summary>Begins with a generation.</summary>
    /// <param name="first">The generation.</param>
    /// <param name="isIndexed">Whether all units of the store are in its index.</param>
    /// <param name="storedSequence">The change up to which its index came from files; 0 when it did not.</param>
    public CurrentGeneration(EngineGeneration first, bool isIndexed = true, long storedSequence = 0)
    {
        _state = new State(first);
        StoredSequence = storedSequence;
        if (isIndexed)
        {
            SetIndexed();
        }
    }

    public EngineGeneration Value => _state.Engine;

    /// <summary>The change up to which the first index came from files; 0 when it did not.</summary>
    public long StoredSequence { get; }

    /// <summary>True when all units of the store are in the index; until then writers leave it to the one who fills it.</summary>
    public bool IsIndexed => _state.Indexed.Task.IsCompletedSuccessfully;

    /// <summary>Completes when all units of the store are in the index, and fails when they cannot be read.</summary>
    public Task Indexed => _state.Indexed.Task;

    /// <summary>The generation, as soon as its index is whole.</summary>
    public async ValueTask<EngineGeneration> IndexedAsync(CancellationToken cancellationToken)
    {
        var state = _state;
        if (!state.Indexed.Task.IsCompletedSuccessfully)
        {
            await state.Indexed.Task.WaitAsync(cancellationToken);
        }

        return state.Engine;
    }

    /// <summary>Puts another one in its place, whose index is whole.</summary>
    public void Replace(EngineGeneration next)
    {
        var state = new State(next);
        state.Indexed.SetResult();
        _state = state;
    }

    /// <summary>Puts another one in its place, whose index is to be made.</summary>
    public void ReplaceUnindexed(EngineGeneration next) => _state = new State(next);

    /// <summary>Says that the index is whole.</summary>
    public void SetIndexed() => _state.Indexed.TrySetResult();

    /// <summary>Says that the index cannot be made.</summary>
    public void FailIndexing(Exception exception)
    {
        _state.Indexed.TrySetException(exception);
        // Nobody may be waiting.
        _ = _state.Indexed.Task.Exception;
    }

    private sealed class State(EngineGeneration engine)
    {
        public EngineGeneration Engine { get; } = engine;

        public TaskCompletionSource Indexed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
