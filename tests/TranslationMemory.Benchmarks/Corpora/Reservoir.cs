namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>A random sample of a stream, each item as likely as any other (Vitter's algorithm R).</summary>
internal sealed class Reservoir<T>(int size, SeededRandom random)
{
    private readonly List<T> _items = new(size);
    private int _seen;

    /// <summary>The sample.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>Sees one more item.</summary>
    public void Add(T item)
    {
        var place = random.Next(++_seen);
        if (_items.Count < size)
        {
            _items.Add(item);
        }
        else if (place < size)
        {
            _items[place] = item;
        }
    }
}
