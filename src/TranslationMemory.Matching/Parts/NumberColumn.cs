using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>
/// Numbers that lie near each other: the least of them and the width of the rest in bytes (64 bits each), then what
/// each has more than the least, in one, two, three, four or eight bytes. One byte more stands at the end, so that three
/// bytes can be read as four.
/// </summary>
internal readonly ref struct NumberColumn
{
    private const int HeadLength = 2 * sizeof(long);
    private const uint MostOfThree = 0xFFFFFF;

    private readonly ReadOnlySpan<byte> _values;
    private readonly long _least;
    private readonly int _width;

    /// <summary>The column in <paramref name="bytes"/>.</summary>
    public NumberColumn(ReadOnlySpan<byte> bytes)
    {
        _least = BinaryPrimitives.ReadInt64LittleEndian(bytes);
        _width = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes[sizeof(long)..]);
        _values = bytes[HeadLength..];
    }

    /// <summary>How many numbers there are.</summary>
    public int Length => (_values.Length - 1) / _width;

    /// <summary>A number.</summary>
    public long this[int index] => _least + _width switch
    {
        1 => _values[index],
        2 => MemoryMarshal.Cast<byte, ushort>(_values)[index],
        3 => BinaryPrimitives.ReadUInt32LittleEndian(_values[(3 * index)..]) & MostOfThree,
        4 => MemoryMarshal.Cast<byte, uint>(_values)[index],
        _ => MemoryMarshal.Cast<byte, long>(_values)[index],
    };

    /// <summary>The column of some numbers.</summary>
    public static byte[] Write(ReadOnlySpan<long> numbers)
    {
        var (least, most) = (long.MaxValue, long.MinValue);
        foreach (var number in numbers)
        {
            (least, most) = (Math.Min(least, number), Math.Max(most, number));
        }

        // The distance of numbers far apart may be more than a number holds: unsigned it is right.
        var width = numbers.IsEmpty ? 1 : WidthOf(unchecked((ulong)most - (ulong)least));
        var bytes = new byte[HeadLength + ((long)numbers.Length * width) + 1];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, numbers.IsEmpty ? 0 : least);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(sizeof(long)), width);
        Span<byte> value = stackalloc byte[sizeof(ulong)];
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(value, unchecked(numbers[i] - least));
            value[..width].CopyTo(bytes.AsSpan(HeadLength + (i * width)));
        }

        return bytes;
    }

    private static int WidthOf(ulong distance) => distance switch
    {
        <= byte.MaxValue => 1,
        <= ushort.MaxValue => 2,
        <= MostOfThree => 3,
        <= uint.MaxValue => 4,
        _ => 8,
    };
}
