namespace TranslationMemory.Text.Placeables;

/// <summary>The three sets of digits that Arabic text uses: 0–9, ٠–٩ (U+0660), ۰–۹ (U+06F0).</summary>
internal static class DigitSets
{
    /// <summary>The code point of the zero of the set that <paramref name="c"/> belongs to; 0 when it is no digit.</summary>
    public static int ZeroOf(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        >= '\u0660' and <= '\u0669' => '\u0660',
        >= '\u06F0' and <= '\u06F9' => '\u06F0',
        _ => 0,
    };

    /// <summary>The digits of one set, in ASCII.</summary>
    public static string ToAscii(ReadOnlySpan<char> digits)
    {
        var zero = ZeroOf(digits[0]);
        if (zero == '0')
        {
            return new string(digits);
        }

        Span<char> ascii = digits.Length <= 64 ? stackalloc char[digits.Length] : new char[digits.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            ascii[i] = (char)('0' + digits[i] - zero);
        }

        return new string(ascii);
    }
}
