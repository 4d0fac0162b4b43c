namespace TranslationMemory.Terminology;

/// <summary>Maps whose keys are strings, compared ordinally.</summary>
internal static class StringMap
{
    /// <summary>The hash of a key; another in every process.</summary>
    public static int HashOf(ReadOnlySpan<char> key) => string.GetHashCode(key, StringComparison.Ordinal);

    /// <summary>The item of a key; null when there is none.</summary>
    public static VersionedMap<string, TValue>.Item? Find<TValue>(this VersionedMap<string, TValue> map, ReadOnlySpan<char> key)
    {
        if (map.IsEmpty)
        {
            return null;
        }

        var hash = HashOf(key);
        var item = map.Candidates(hash);
        while (item is not null && !(item.Hash == hash && key.SequenceEqual(item.Key)))
        {
            item = item.Next;
        }

        return item;
    }

    /// <summary>The map with an item, which replaces the one of the same key.</summary>
    /// <param name="map">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="writer">Whoever makes several changes and keeps only the last map; null for a single change.</param>
    public static VersionedMap<string, TValue> With<TValue>(
        this VersionedMap<string, TValue> map, string key, TValue value, object? writer) =>
        map.With(key, HashOf(key), value, writer);

    /// <summary>The map without the item of a key; the same map when there is none.</summary>
    /// <param name="map">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="writer">Whoever makes several changes and keeps only the last map; null for a single change.</param>
    public static VersionedMap<string, TValue> Without<TValue>(this VersionedMap<string, TValue> map, string key, object? writer) =>
        map.Without(key, HashOf(key), writer);
}
