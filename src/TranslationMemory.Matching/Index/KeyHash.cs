namespace TranslationMemory.Matching;

/// <summary>FNV-1a of a key, 64 bits: equal keys have equal hashes; whoever needs certainty compares the keys.</summary>
internal static class KeyHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of <paramref name="key"/>.</summary>
    public static ulong Of(string key)
    {
        var hash = Basis;
        foreach (var c in key)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}
