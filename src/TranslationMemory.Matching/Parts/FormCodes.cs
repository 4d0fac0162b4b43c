using System.Buffers.Binary;

namespace TranslationMemory.Matching;

/// <summary>
/// The forms of a side as codes of bytes. The forms that are frequent in a part have ranks: the first
/// <see cref="ShortRanks"/> take one byte, the others two. All other forms take their number in the vocabulary: three
/// bytes, or five beyond <see cref="LongForms"/>. A word takes 1.7 bytes on average.
/// </summary>
/// <param name="bytes">The codes.</param>
/// <param name="frequent">The forms by their ranks.</param>
internal readonly ref struct FormCodes(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> frequent)
{
    /// <summary>Ranks of one byte.</summary>
    public const int ShortRanks = 0xA0;

    /// <summary>Forms that can have a rank.</summary>
    public const int Ranks = ShortRanks + ((FirstOfThree - ShortRanks) << 8);

    /// <summary>Forms from here on take five bytes.</summary>
    public const int LongForms = (FirstOfFive - FirstOfThree) << 16;

    private const int FirstOfThree = 0xF0;
    private const int FirstOfFive = 0xFF;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly ReadOnlySpan<int> _frequent = frequent;

    /// <summary>Length in bytes.</summary>
    public int Length => _bytes.Length;

    /// <summary>Appends the code of a form with a rank.</summary>
    public static void WriteRank(List<byte> codes, int rank)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rank, Ranks);
        if (rank < ShortRanks)
        {
            codes.Add((byte)rank);
            return;
        }

        var code = rank - ShortRanks;
        codes.Add((byte)(ShortRanks + (code >> 8)));
        codes.Add((byte)code);
    }

    /// <summary>Appends the code of a form without one.</summary>
    public static void WriteForm(List<byte> codes, int form)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, form);
        if (form < LongForms)
        {
            codes.Add((byte)(FirstOfThree + number[2]));
            codes.AddRange(number[..2]);
        }
        else
        {
            codes.Add(FirstOfFive);
            codes.AddRange(number);
        }
    }

    /// <summary>Reads the form at <paramref name="position"/> and steps behind it.</summary>
    public int Read(ref int position)
    {
        int code = _bytes[position++];
        if (code < ShortRanks)
        {
            return _frequent[code];
        }

        if (code < FirstOfThree)
        {
            return _frequent[ShortRanks + ((code - ShortRanks) << 8) + _bytes[position++]];
        }

        var number = _bytes[position..];
        if (code < FirstOfFive)
        {
            position += sizeof(ushort);
            return ((code - FirstOfThree) << 16) | BinaryPrimitives.ReadUInt16LittleEndian(number);
        }

        position += sizeof(int);
        return BinaryPrimitives.ReadInt32LittleEndian(number);
    }
}
