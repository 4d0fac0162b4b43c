using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>
/// The ascending numbers of the sides that hold a key. Differences in seven bits a byte, in blocks of 128; a list of
/// more than one block begins with the first number of each block and its place, so that a range of numbers is found
/// without reading what is before it.
/// </summary>
internal static class Postings
{
    private const int BlockSize = 128;
    private const int EntrySize = 2 * sizeof(uint);
    private const int MostBytes = 5;

    /// <summary>Bytes that a list takes at most.</summary>
    public static int MostLength(int count) => ((count + 1) * MostBytes) + (((count / BlockSize) + 1) * EntrySize);

    /// <summary>Writes a list.</summary>
    /// <returns>Its length in bytes.</returns>
    public static int Write(ReadOnlySpan<int> numbers, Span<byte> destination)
    {
        var position = WriteNumber(numbers.Length, destination, 0);
        if (numbers.Length <= BlockSize)
        {
            return numbers.IsEmpty ? position : WriteBlock(numbers, 0, destination, position);
        }

        var table = position;
        var blocks = (numbers.Length + BlockSize - 1) / BlockSize;
        position += blocks * EntrySize;
        for (var block = 0; block < blocks; block++)
        {
            var items = numbers[(block * BlockSize)..Math.Min(numbers.Length, (block + 1) * BlockSize)];
            var entry = destination[(table + (block * EntrySize))..];
            BinaryPrimitives.WriteUInt32LittleEndian(entry, (uint)items[0]);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[sizeof(uint)..], (uint)position);
            position = WriteBlock(items, items[0], destination, position);
        }

        return position;
    }

    /// <summary>How many numbers a list has.</summary>
    public static int Count(ReadOnlySpan<byte> list)
    {
        var position = 0;
        return ReadNumber(list, ref position);
    }

    /// <summary>Reads the numbers from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    /// <param name="list">The list.</param>
    /// <param name="first">The least number of interest.</param>
    /// <param name="end">Where interest ends.</param>
    /// <param name="numbers">Receives them; as long as the list and one block more is always enough.</param>
    /// <returns>How many there are.</returns>
    public static int Read(ReadOnlySpan<byte> list, int first, int end, Span<int> numbers)
    {
        var position = 0;
        var count = ReadNumber(list, ref position);
        if (count <= BlockSize)
        {
            return Clip(numbers, ReadBlock(list, position, count, 0, numbers), first, end);
        }

        var blocks = (count + BlockSize - 1) / BlockSize;
        var table = list.Slice(position, blocks * EntrySize);
        var read = 0;
        for (var block = FirstBlock(table, blocks, first); block < blocks; block++)
        {
            var entry = table[(block * EntrySize)..];
            var least = (int)BinaryPrimitives.ReadUInt32LittleEndian(entry);
            if (least >= end)
            {
                break;
            }

            var size = Math.Min(BlockSize, count - (block * BlockSize));
            read += ReadBlock(list, (int)BinaryPrimitives.ReadUInt32LittleEndian(entry[sizeof(uint)..]), size, least, numbers[read..]);
        }

        return Clip(numbers, read, first, end);
    }

    /// <summary>The last block that begins at or before <paramref name="first"/>.</summary>
    private static int FirstBlock(ReadOnlySpan<byte> table, int blocks, int first)
    {
        var low = 0;
        var high = blocks;
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (BinaryPrimitives.ReadUInt32LittleEndian(table[(middle * EntrySize)..]) <= first)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int Clip(Span<int> numbers, int count, int first, int end)
    {
        var start = 0;
        while (start < count && numbers[start] < first)
        {
            start++;
        }

        while (count > start && numbers[count - 1] >= end)
        {
            count--;
        }

        if (start > 0)
        {
            numbers[start..count].CopyTo(numbers);
        }

        return count - start;
    }

    private static int WriteBlock(ReadOnlySpan<int> numbers, int last, Span<byte> destination, int position)
    {
        foreach (var number in numbers)
        {
            position = WriteNumber(number - last, destination, position);
            last = number;
        }

        return position;
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

    private static int ReadBlock(ReadOnlySpan<byte> list, int position, int count, int number, Span<int> numbers)
    {
        numbers = numbers[..count];
        var bytes = list[position..];
        if (bytes.Length < (long)count * MostBytes)
        {
            position = 0;
            foreach (ref var item in numbers)
            {
                item = number += ReadNumber(bytes, ref position);
            }

            return count;
        }

        // No number is longer, so that not each byte need be looked at for the end of the list.
        ref var next = ref MemoryMarshal.GetReference(bytes);
        foreach (ref var item in numbers)
        {
            uint value = next;
            if (value < 0x80)
            {
                next = ref Unsafe.Add(ref next, 1);
            }
            else
            {
                next = ref ReadLong(ref next, ref value);
            }

            number += (int)value;
            item = number;
        }

        return count;
    }

    /// <summary>Reads a number of two to five bytes.</summary>
    private static ref byte ReadLong(ref byte next, scoped ref uint value)
    {
        value &= 0x7F;
        for (var i = 1; i < MostBytes; i++)
        {
            uint more = Unsafe.Add(ref next, i);
            value |= (more & 0x7F) << (7 * i);
            if (more < 0x80)
            {
                return ref Unsafe.Add(ref next, i + 1);
            }
        }

        return ref Unsafe.Add(ref next, MostBytes);
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
