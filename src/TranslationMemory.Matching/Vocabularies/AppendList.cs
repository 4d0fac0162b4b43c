namespace TranslationMemory.Matching;

/// <summary>A list that one writer extends while any number of readers read it without a lock.</summary>
internal sealed class AppendList<T>
{
    private const int FirstCapacity = 16;

    private T[] _items;
    private int _count;

    /// <summary>An empty list.</summary>
    public AppendList()
        : this([])
    {
    }

    /// <summary>A list of these items; the array is the list's from now on.</summary>
    public AppendList(T[] items)
    {
        _items = items;
        _count = items.Length;
    }

    /// <summary>Number of items.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Items that there is room for.</summary>
    public int Capacity => Volatile.Read(ref _items).Length;

    /// <summary>
    /// The items so far. The count is read before the array, and an array that replaces another holds all of its items,
    /// so every item that is counted is there.
    /// </summary>
    public ReadOnlySpan<T> Items
    {
        get
        {
            var count = Volatile.Read(ref _count);
            return Volatile.Read(ref _items).AsSpan(0, count);
        }
    }

    /// <summary>The item at <paramref name="index"/>.</summary>
    public T this[int index] => Volatile.Read(ref _items)[index];

    /// <summary>Changes an item in place; only the writer may call this, and only for items that are written whole.</summary>
    public void Set(int index, T item) => _items[index] = item;

    /// <summary>Adds an item; only one thread may call this at a time.</summary>
    public void Add(T item) => AddRange(new ReadOnlySpan<T>(in item));

    /// <summary>Adds items; only one thread may call this at a time.</summary>
    public void AddRange(ReadOnlySpan<T> items)
    {
        var needed = checked(_count + items.Length);
        if (needed > _items.Length)
        {
            // Half as much again: what is grown beyond the need is memory that the index does not have to give.
            var larger = new T[Math.Max(Math.Max(needed, FirstCapacity), (int)Math.Min(Array.MaxLength, _items.Length * 3L / 2))];
            _items.AsSpan(0, _count).CopyTo(larger);
            items.CopyTo(larger.AsSpan(_count));
            Volatile.Write(ref _items, larger);
        }
        else
        {
            items.CopyTo(_items.AsSpan(_count));
        }

        Volatile.Write(ref _count, needed);
    }
}
