using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>
/// Writes and reads the lists of numbers of the sides that hold a key. A list is twice how many there are, and one more
/// when it is cut into chunks (<see cref="PostingList"/>); a short one is differences, seven bits a byte.
/// </summary>
internal static class Postings
{
    private const int MostBytes = 5;

    // Where a chunk would have fewer numbers than this on average, its place would weigh too much.
    private const int LeastOfChunk = 8;

    /// <summary>Bytes that a list takes at most.</summary>
    public static int MostLength(int count) => (count + 2) * MostBytes;

    /// <summary>Writes a list.</summary>
    /// <returns>Its length in bytes.</returns>
    public static int Write(ReadOnlySpan<int> numbers, Span<byte> destination)
    {
        var chunks = numbers.IsEmpty ? 0 : (numbers[^1] >> PostingList.ChunkBits) + 1;
        return numbers.Length > (long)LeastOfChunk * chunks && numbers.Length > 2 * LeastOfChunk
            ? WriteChunks(numbers, chunks, destination)
            : WriteDifferences(numbers, destination);
    }

    /// <summary>How many numbers a list has.</summary>
    public static int Count(ReadOnlySpan<byte> list) => new PostingList(list).Count;

    /// <summary>Reads the numbers from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    /// <param name="list">The list.</param>
    /// <param name="first">The least number of interest.</param>
    /// <param name="end">Where interest ends.</param>
    /// <param name="numbers">Receives them; as long as the list is always enough.</param>
    /// <returns>How many there are.</returns>
    public static int Read(ReadOnlySpan<byte> list, int first, int end, Span<int> numbers)
    {
        var content = new PostingList(list);
        if (content.Chunks == 0)
        {
            return ReadDifferences(content, first, end, numbers);
        }

        var read = 0;
        first = Math.Max(0, first);
        for (var chunk = first >> PostingList.ChunkBits; chunk < content.Chunks; chunk++)
        {
            var start = chunk << PostingList.ChunkBits;
            if (start >= end)
            {
                break;
            }

            var low = Math.Max(0, first - start);
            read += PostingList.Read(content.Chunk(chunk), low, Math.Min(PostingList.ChunkSize, end - start), start, numbers[read..]);
        }

        return read;
    }

    private static int WriteDifferences(ReadOnlySpan<int> numbers, Span<byte> destination)
    {
        var position = WriteNumber(2 * numbers.Length, destination, 0);
        var last = 0;
        foreach (var number in numbers)
        {
            position = WriteNumber(number - last, destination, position);
            last = number;
        }

        return position;
    }

    private static int WriteChunks(ReadOnlySpan<int> numbers, int chunks, Span<byte> destination)
    {
        var position = WriteNumber((2 * numbers.Length) + 1, destination, 0);
        position = WriteNumber(chunks, destination, position);
        var ends = MemoryMarshal.Cast<byte, int>(destination.Slice(position, chunks * sizeof(int)));
        position += ends.Length * sizeof(int);
        var words = MemoryMarshal.Cast<byte, ushort>(destination[position..]);
        var length = 0;
        for (var chunk = 0; chunk < chunks; chunk++)
        {
            var start = chunk << PostingList.ChunkBits;
            var count = 0;
            while (count < numbers.Length && numbers[count] < start + (long)PostingList.ChunkSize)
            {
                count++;
            }

            length += WriteChunk(numbers[..count], start, words[length..]);
            ends[chunk] = length;
            numbers = numbers[count..];
        }

        return position + (length * sizeof(ushort));
    }

    private static int WriteChunk(ReadOnlySpan<int> numbers, int start, Span<ushort> words)
    {
        if (numbers.Length < PostingList.BitmapLength)
        {
            for (var i = 0; i < numbers.Length; i++)
            {
                words[i] = (ushort)(numbers[i] - start);
            }

            return numbers.Length;
        }

        var bits = words[..PostingList.BitmapLength];
        bits.Clear();
        foreach (var number in numbers)
        {
            bits[(number - start) >> 4] |= (ushort)(1 << (number & 15));
        }

        return bits.Length;
    }

    private static int ReadDifferences(in PostingList list, int first, int end, Span<int> numbers)
    {
        var rest = list.Differences;
        var position = 0;
        var number = 0;
        var read = 0;
        for (var left = list.Count; left > 0; left--)
        {
            number += ReadNumber(rest, ref position);
            if (number >= end)
            {
                break;
            }

            if (number >= first)
            {
                numbers[read++] = number;
            }
        }

        return read;
    }

    private static int WriteNumber(int number, Span<byte> destination, int position)
    {
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
        {
            destination[position++] = (byte)(rest | 0x80);
        }

        destination[position++] = (byte)rest;
        return position;
    }

    private static int ReadNumber(ReadOnlySpan<byte> list, ref int position)
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            int next = list[position++];
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }
}
