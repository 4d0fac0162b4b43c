using System.Reflection;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Tests.Engine;

/// <summary>A store in which one kind of call, once committed, does not come back before it is let go.</summary>
public class HeldStore : DispatchProxy
{
    private readonly TaskCompletionSource _committed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ITranslationStore? _inner;
    private string? _method;

    /// <summary>Completes when the held call has committed.</summary>
    public Task Committed => _committed.Task;

    /// <summary>Holds the calls of a method back.</summary>
    public static (ITranslationStore Store, HeldStore Held) Over(ITranslationStore inner, string method)
    {
        var store = Create<ITranslationStore, HeldStore>();
        var held = (HeldStore)(object)store;
        held._inner = inner;
        held._method = method;
        return (store, held);
    }

    /// <summary>Lets the held call come back.</summary>
    public void Release() => _released.SetResult();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var result = targetMethod!.Invoke(_inner, args);
        return targetMethod.Name != _method ? result : result switch
        {
            Task<MemoryRecord> memory => HoldAsync(memory),
            Task<GlossaryRecord> glossary => HoldAsync(glossary),
            Task<long> number => HoldAsync(number),
            _ => throw new NotSupportedException($"{_method} cannot be held."),
        };
    }

    private async Task<T> HoldAsync<T>(Task<T> call)
    {
        var result = await call;
        _committed.TrySetResult();
        await _released.Task;
        return result;
    }
}
