namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>FNV-1a, 64 bits: the same on every machine.</summary>
internal static class TextHash
{
    /// <summary>The hash of nothing, to begin with.</summary>
    public const ulong Basis = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>Goes on from <paramref name="hash"/> over a text and its end.</summary>
    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return (hash ^ '\n') * Prime;
    }
}
