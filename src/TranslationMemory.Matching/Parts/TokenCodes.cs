namespace TranslationMemory.Matching;

/// <summary>
/// Numbers as 16-bit codes: one code for the first 57,344, two for the rest. Forms are numbered as they first occur, so
/// that nine words in ten take one code; and a branch that goes one way nine times in ten costs a reader nothing, as
/// the changing lengths of a byte-wise code do.
/// </summary>
internal static class TokenCodes
{
    private const int Pairs = 0xE000;

    /// <summary>Numbers from here on cannot be written.</summary>
    public const int End = (0x10000 - Pairs) << 16;

    /// <summary>Appends the codes of a number to a list.</summary>
    public static void Write(List<ushort> codes, int number)
    {
        if (number >= Pairs)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, End);
            codes.Add((ushort)(Pairs + (number >> 16)));
        }

        codes.Add((ushort)number);
    }

    /// <summary>Reads the number at <paramref name="position"/> and steps behind it.</summary>
    public static int Read(ReadOnlySpan<ushort> codes, ref int position)
    {
        int code = codes[position++];
        return code < Pairs ? code : ((code - Pairs) << 16) | codes[position++];
    }
}
