namespace TranslationMemory.Matching;

/// <summary>A few keys, each once, in room that is used again.</summary>
internal sealed class KeySet
{
    private int[] _keys = new int[16];

    /// <summary>Number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>The keys.</summary>
    public ReadOnlySpan<int> Keys => _keys.AsSpan(0, Count);

    /// <summary>Empties the set.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a key unless it is there; sets are so small that looking through them is quickest.</summary>
    public void Add(int key)
    {
        if (Keys.Contains(key))
        {
            return;
        }

        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, 2 * Count);
        }

        _keys[Count++] = key;
    }
}
