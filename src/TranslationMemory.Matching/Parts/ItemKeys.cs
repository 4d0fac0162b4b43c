namespace TranslationMemory.Matching;

/// <summary>Goes through the keys of the words and placeables of a side.</summary>
internal ref struct ItemKeys(ReadOnlySpan<ushort> codes, ReadOnlySpan<FormKey> keys)
{
    private readonly ReadOnlySpan<ushort> _codes = codes;
    private readonly ReadOnlySpan<FormKey> _keys = keys;
    private int _position;

    /// <summary>The key.</summary>
    public int Current { get; private set; }

    /// <summary>These keys.</summary>
    public readonly ItemKeys GetEnumerator() => this;

    /// <summary>Steps to the next one.</summary>
    public bool MoveNext()
    {
        while (_position < _codes.Length)
        {
            var key = _keys[TokenCodes.Read(_codes, ref _position)];
            if (key.IsItem)
            {
                Current = key.Key;
                return true;
            }
        }

        return false;
    }
}
