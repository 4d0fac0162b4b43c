using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>Flat arrays by number, in memory of the process or of a mapped file alike.</summary>
/// <param name="sections">The bytes of each.</param>
internal sealed class Sections(ReadOnlyMemory<byte>[] sections)
{
    /// <summary>How many there are.</summary>
    public int Count => sections.Length;

    /// <summary>Bytes of all.</summary>
    public long Length => sections.Sum(section => (long)section.Length);

    /// <summary>The bytes of all.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> All => sections;

    /// <summary>A section as an array.</summary>
    public ReadOnlySpan<T> Get<T>(int section)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(sections[section].Span);

    /// <summary>Room for an array of <paramref name="count"/> items, to be filled through <see cref="As{T}"/>.</summary>
    public static byte[] Room<T>(long count)
        where T : unmanaged => GC.AllocateUninitializedArray<byte>(checked((int)(count * Unsafe.SizeOf<T>())));

    /// <summary>Bytes as an array.</summary>
    public static Span<T> As<T>(byte[] bytes)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(bytes.AsSpan());

    /// <summary>The bytes of an array.</summary>
    public static byte[] Of<T>(ReadOnlySpan<T> items)
        where T : unmanaged => MemoryMarshal.AsBytes(items).ToArray();
}
