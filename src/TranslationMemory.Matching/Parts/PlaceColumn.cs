using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>
/// Where things begin that lie one behind the other, and where the last ends: the place of every 64th (32 bits each),
/// then for each how far behind that it begins, in as few bytes as the farthest takes (<see cref="NumberColumn"/>). The
/// number of places comes first (64 bits).
/// </summary>
internal readonly ref struct PlaceColumn
{
    private const int BlockBits = 6;

    private readonly ReadOnlySpan<int> _blocks;
    private readonly NumberColumn _offsets;

    /// <summary>The column in <paramref name="bytes"/>.</summary>
    public PlaceColumn(ReadOnlySpan<byte> bytes)
    {
        Length = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes);
        var blocks = bytes.Slice(sizeof(long), BlocksOf(Length) * sizeof(int));
        _blocks = MemoryMarshal.Cast<byte, int>(blocks);
        _offsets = new NumberColumn(bytes[(sizeof(long) + blocks.Length)..]);
    }

    /// <summary>How many places there are, the last end among them.</summary>
    public int Length { get; }

    /// <summary>A place.</summary>
    public int this[int index] => _blocks[index >> BlockBits] + (int)_offsets[index];

    /// <summary>The range from a place to the next.</summary>
    public Range RangeOf(int index) => this[index]..this[index + 1];

    /// <summary>The column of some places in rising order.</summary>
    public static byte[] Write(ReadOnlySpan<int> places)
    {
        var blocks = new int[BlocksOf(places.Length)];
        var offsets = new long[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            if (i % (1 << BlockBits) == 0)
            {
                blocks[i >> BlockBits] = places[i];
            }

            offsets[i] = places[i] - blocks[i >> BlockBits];
        }

        return [.. Sections.Of<long>([places.Length]), .. Sections.Of<int>(blocks), .. NumberColumn.Write(offsets)];
    }

    // An even number, so that what follows lies at a multiple of eight.
    private static int BlocksOf(int places) => (((places - 1) >> BlockBits) + 2) & -2;
}
