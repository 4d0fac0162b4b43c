namespace TranslationMemory.Matching;

/// <summary>
/// A signature is a set of bits, one for each key of a side. It is 64, 128 or 256 bits wide, by the number of words, so
/// that about a fifth to a third of the bits are set: wider ones cost more memory than they save time, narrower ones
/// let too many units through.
/// </summary>
internal static class Signatures
{
    /// <summary>Sides of more words than this have two words of 64 bits.</summary>
    public const int LongestSingle = 12;

    /// <summary>Sides of more words than this have four.</summary>
    public const int LongestDouble = 28;

    /// <summary>Words of 64 bits at most.</summary>
    public const int MostWords = 4;

    // 2^32 divided by the golden ratio spreads keys that are given one after the other.
    private const uint Spread = 2654435769;

    /// <summary>Words of 64 bits for a side of so many words and placeables.</summary>
    public static int WordsOf(int items) => items <= LongestSingle ? 1 : items <= LongestDouble ? 2 : MostWords;

    /// <summary>Sets the bit of a key; a wider signature holds that of a narrower one in finer bits.</summary>
    public static void Set(Span<ulong> signature, int key)
    {
        var hash = (uint)key * Spread;
        var bit = (int)(((ulong)hash * (ulong)(signature.Length << 6)) >> 32);
        signature[bit >> 6] |= 1UL << bit;
    }
}
