using System.Collections.Concurrent;

namespace TranslationMemory.Text;

/// <summary>
/// Keeps the results of a pure function for the arguments seen lately, at most twice <paramref name="generationSize"/>
/// of them. Word frequencies are so uneven that two generations, the older dropped when the younger is full, serve as
/// well as exact bookkeeping and need no lock.
/// </summary>
public sealed class RecentResults<TKey, TValue>(int generationSize)
    where TKey : notnull
{
    private volatile ConcurrentDictionary<TKey, TValue> _young = new();
    private volatile ConcurrentDictionary<TKey, TValue> _old = new();
    private int _added;

    /// <summary>The kept result, or the one that <paramref name="compute"/> gives now.</summary>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> compute) => GetOrAdd(key, static (missing, with) => with(missing), compute);

    /// <summary>The kept result, or the one that <paramref name="compute"/> gives now, which gets <paramref name="argument"/> too.</summary>
    public TValue GetOrAdd<TArgument>(TKey key, Func<TKey, TArgument, TValue> compute, TArgument argument)
    {
        ArgumentNullException.ThrowIfNull(compute);
        var young = _young;
        if (young.TryGetValue(key, out var value))
        {
            return value;
        }

        if (!_old.TryGetValue(key, out value))
        {
            value = compute(key, argument);
        }

        if (young.TryAdd(key, value) && Interlocked.Increment(ref _added) == generationSize)
        {
            Interlocked.Exchange(ref _added, 0);
            _old = young;
            _young = new ConcurrentDictionary<TKey, TValue>();
        }

        return value;
    }
}
