using System.Globalization;

namespace TranslationMemory.Text;

/// <summary>
/// A hash over a set of words with a number each that does not depend on their order: the sum of the 64-bit FNV-1a hashes
/// of the words, each spread by the finalizer of SplitMix64 (Steele, Lea and Flood, 2014). It tells contents apart that
/// differ by chance, not by malice.
/// </summary>
internal sealed class ContentHash
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private ulong _sum;

    /// <summary>A hash of no words under a name.</summary>
    public ContentHash(string name) => _sum = Of(name, 0);

    /// <summary>Adds a word with its number.</summary>
    public void Add(string word, long number) => _sum = unchecked(_sum + Of(word, number));

    /// <summary>16 hexadecimal digits.</summary>
    public override string ToString() => Spread(_sum).ToString("x16", CultureInfo.InvariantCulture);

    private static ulong Of(string word, long number)
    {
        var hash = FnvOffset;
        foreach (var letter in word)
        {
            hash = unchecked((hash ^ letter) * FnvPrime);
        }

        return Spread(unchecked((hash ^ (ulong)number) * FnvPrime));
    }

    private static ulong Spread(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
            value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
            return value ^ (value >> 31);
        }
    }
}
