namespace TranslationMemory.Matching;

/// <summary>A list that one writer extends while any number of readers read it without a lock.</summary>
internal sealed class AppendList<T>
{
    private T[] _items = new T[16];
    private int _count;

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

    /// <summary>Adds an item; only one thread may call this at a time.</summary>
    public void Add(T item)
    {
        var items = _items;
        if (_count == items.Length)
        {
            Array.Resize(ref items, items.Length * 2);
            items[_count] = item;
            Volatile.Write(ref _items, items);
        }
        else
        {
            items[_count] = item;
        }

        Volatile.Write(ref _count, _count + 1);
    }
}
