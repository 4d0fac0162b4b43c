using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>Hashes that are the same in every process, since they are stored.</summary>
internal static class StableHash
{
    /// <summary>The hash of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text, long seed = 0) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text), seed);

    /// <summary>The hash of bytes.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes) => XxHash3.HashToUInt64(bytes);

    /// <summary>A place among <paramref name="places"/>, by the upper half of a hash.</summary>
    public static int Place(ulong hash, int places) => (int)(((hash >> 32) * (ulong)places) >> 32);
}
