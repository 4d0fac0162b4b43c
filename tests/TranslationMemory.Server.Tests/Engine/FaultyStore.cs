using System.Reflection;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Tests.Engine;

/// <summary>A store of which chosen calls do something else than they should.</summary>
public class FaultyStore : DispatchProxy
{
    private readonly Dictionary<string, Queue<Func<Func<object?>, object?>?>> _faults = new(StringComparer.Ordinal);
    private ITranslationStore? _inner;

    /// <summary>A store over another one that works as it does as long as nothing else is asked for.</summary>
    public static (ITranslationStore Store, FaultyStore Faults) Over(ITranslationStore inner)
    {
        var store = Create<ITranslationStore, FaultyStore>();
        var faulty = (FaultyStore)(object)store;
        faulty._inner = inner;
        return (store, faulty);
    }

    /// <summary>Says what the next calls of a method do instead, one each; null for what they should.</summary>
    /// <param name="method">The method.</param>
    /// <param name="calls">Get the call as it should be, and give its result.</param>
    public void Next(string method, params Func<Func<object?>, object?>?[] calls)
    {
        lock (_faults)
        {
            _faults[method] = new Queue<Func<Func<object?>, object?>?>(calls);
        }
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Func<Func<object?>, object?>? fault = null;
        lock (_faults)
        {
            if (_faults.TryGetValue(targetMethod!.Name, out var calls))
            {
                calls.TryDequeue(out fault);
            }
        }

        return fault is null ? Call() : fault(Call);

        object? Call() => targetMethod!.Invoke(_inner, args);
    }
}
