using System.IO.Hashing;
using System.Runtime.InteropServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Hashes that are the same in every process, since they are stored.</summary>
internal static class StableHash
{
    private const int KeyOnStack = 512;

    /// <summary>The hash of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text, long seed = 0) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text), seed);

    /// <summary>The hash of a text's exact key.</summary>
    public static ulong OfExactKey(string text, TextLanguage language)
    {
        Span<char> key = stackalloc char[KeyOnStack];
        return text.Length <= KeyOnStack && ExactKey.TryWrite(text, language, key, [], out var length)
            ? Of(key[..length])
            : Of(ExactKey.Of(text, language));
    }

    /// <summary>The hash of a unit's memory and id.</summary>
    public static uint OfUnit(string memory, string id) => (uint)Of(id, (long)Of(memory));

    /// <summary>The hash of bytes.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes) => XxHash3.HashToUInt64(bytes);

    /// <summary>A place among <paramref name="places"/>, by the upper half of a hash.</summary>
    public static int Place(ulong hash, int places) => (int)(((hash >> 32) * (ulong)places) >> 32);
}
