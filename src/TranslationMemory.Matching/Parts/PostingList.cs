using System.Numerics;
using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>
/// The ascending numbers of the sides that hold a key, as <see cref="Postings"/> writes them. A long list is cut into
/// chunks of 65,536 numbers, so that a chunk is read where it lies: the lower 16 bits of its numbers one behind the
/// other, or where these are more than one in sixteen, a bit for each number that there can be.
/// </summary>
internal readonly ref struct PostingList
{
    /// <summary>Bits of a number within its chunk.</summary>
    public const int ChunkBits = 16;

    /// <summary>Numbers that a chunk spans.</summary>
    public const int ChunkSize = 1 << ChunkBits;

    /// <summary>A chunk of so many 16-bit words is bits.</summary>
    public const int BitmapLength = ChunkSize / 16;

    private readonly ReadOnlySpan<byte> _body;

    /// <summary>The list in <paramref name="bytes"/>.</summary>
    public PostingList(ReadOnlySpan<byte> bytes)
    {
        var head = PackedText.ReadNumber(ref bytes);
        Count = (int)(head >> 1);
        Chunks = (head & 1) == 0 ? 0 : (int)PackedText.ReadNumber(ref bytes);
        _body = bytes;
    }

    /// <summary>How many numbers there are.</summary>
    public int Count { get; }

    /// <summary>How many chunks there are, from number 0 on; none for a short list.</summary>
    public int Chunks { get; }

    /// <summary>What a short list holds: differences.</summary>
    public ReadOnlySpan<byte> Differences => _body;

    /// <summary>The content of a chunk.</summary>
    public ReadOnlySpan<ushort> Chunk(int chunk)
    {
        if (chunk >= Chunks)
        {
            return [];
        }

        var ends = MemoryMarshal.Cast<byte, int>(_body[..(Chunks * sizeof(int))]);
        var words = MemoryMarshal.Cast<byte, ushort>(_body[(Chunks * sizeof(int))..]);
        return words[(chunk == 0 ? 0 : ends[chunk - 1])..ends[chunk]];
    }

    /// <summary>The first place in a chunk that is no bitmap from which on its numbers are at least <paramref name="low"/>.</summary>
    public static int PlaceOf(ReadOnlySpan<ushort> chunk, int low)
    {
        var first = 0;
        var end = chunk.Length;
        while (first < end)
        {
            var middle = (first + end) >>> 1;
            if (chunk[middle] < low)
            {
                first = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return first;
    }

    /// <summary>Reads the numbers of a chunk from <paramref name="low"/> to before <paramref name="end"/>, all within the chunk.</summary>
    /// <returns>How many there are.</returns>
    public static int Read(ReadOnlySpan<ushort> chunk, int low, int end, int start, Span<int> numbers)
    {
        var read = 0;
        if (chunk.Length < BitmapLength)
        {
            for (var i = PlaceOf(chunk, low); i < chunk.Length && chunk[i] < end; i++)
            {
                numbers[read++] = start + chunk[i];
            }

            return read;
        }

        for (var word = low >> 4; word << 4 < end; word++)
        {
            uint bits = chunk[word];
            bits &= word << 4 < low ? uint.MaxValue << (low & 15) : uint.MaxValue;
            for (; bits != 0; bits &= bits - 1)
            {
                var number = (word << 4) + BitOperations.TrailingZeroCount(bits);
                if (number >= end)
                {
                    return read;
                }

                numbers[read++] = start + number;
            }
        }

        return read;
    }
}
