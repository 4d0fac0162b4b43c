namespace TranslationMemory.Matching;

/// <summary>Goes through the keys of the words and placeables of a side.</summary>
internal ref struct ItemKeys(FormCodes codes, ReadOnlySpan<FormKey> keys)
{
    private readonly FormCodes _codes = codes;
    private readonly ReadOnlySpan<FormKey> _keys = keys;
    private int _position;

    /// <summary>The key.</summary>
    public int Current { get; private set; }

    /// <summary>These keys.</summary>
    public readonly ItemKeys GetEnumerator() => this;

    /// <summary>How many words and placeables a side has.</summary>
    public static int Count(FormCodes codes, ReadOnlySpan<FormKey> keys)
    {
        var count = 0;
        for (var position = 0; position < codes.Length;)
        {
            count += keys[codes.Read(ref position)].IsItem ? 1 : 0;
        }

        return count;
    }

    /// <summary>Steps to the next one.</summary>
    public bool MoveNext()
    {
        while (_position < _codes.Length)
        {
            var key = _keys[_codes.Read(ref _position)];
            if (key.IsItem)
            {
                Current = key.Key;
                return true;
            }
        }

        return false;
    }
}
