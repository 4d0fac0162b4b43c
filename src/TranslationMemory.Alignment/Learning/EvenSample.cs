namespace TranslationMemory.Alignment.Learning;

/// <summary>
/// Takes items from a sequence of unknown length so that they are spread evenly over it: every first, second, fourth … so that
/// their costs stay within a bound. The same sequence always gives the same items.
/// </summary>
internal sealed class EvenSample<T>(long mostCost)
{
    private readonly List<(T Item, long Cost)> _taken = [];
    private long _seen;
    private long _stride = 1;
    private long _cost;

    /// <summary>How many are taken.</summary>
    public int Count => _taken.Count;

    /// <summary>Those taken, in order.</summary>
    public IEnumerable<T> Items => _taken.Select(taken => taken.Item);

    /// <summary>Whether the next item is one to be taken; those that are not need not be made.</summary>
    public bool TakesNext => _seen % _stride == 0;

    /// <summary>Passes an item by that is not taken.</summary>
    public void Skip() => _seen++;

    /// <summary>Takes the next item.</summary>
    public void Take(T item, long cost)
    {
        _taken.Add((item, cost));
        _cost += cost;
        _seen++;
        while (_cost > mostCost && _taken.Count > 1)
        {
            Halve();
        }
    }

    private void Halve()
    {
        var kept = 0;
        _cost = 0;
        for (var i = 0; i < _taken.Count; i += 2)
        {
            _taken[kept++] = _taken[i];
            _cost += _taken[i].Cost;
        }

        _taken.RemoveRange(kept, _taken.Count - kept);
        _stride *= 2;
    }
}
