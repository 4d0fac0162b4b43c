using System.Diagnostics.CodeAnalysis;

namespace TranslationMemory.Storage;

/// <summary>
/// The id of a unit: <c>u</c>, ten digits for the millisecond in which it was first stored and thirteen for the number of
/// that change, both in base 32 with the digits 0–9 a–v. Ids sort by time and number; no two stores that were not
/// written in the same millisecond share one; the row is found by its number, so no index over ids is needed.
/// </summary>
internal static class UnitId
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuv";
    private const int TimeDigits = 10;
    private const int KeyDigits = 13;
    private const int Length = 1 + TimeDigits + KeyDigits;

    /// <summary>The id of the unit with this key, first stored at this time (UTC ticks).</summary>
    public static string Format(long createTicks, long key) => string.Create(Length, (createTicks, key), static (span, unit) =>
    {
        span[0] = 'u';
        Write(span.Slice(1, TimeDigits), unit.createTicks / TimeSpan.TicksPerMillisecond);
        Write(span[(1 + TimeDigits)..], unit.key);
    });

    /// <summary>Finds the key in an id. The caller compares the id with that of the row it finds.</summary>
    public static bool TryGetKey([NotNullWhen(true)] string? id, out long key)
    {
        key = 0;
        if (id is not { Length: Length } || id[0] != 'u')
        {
            return false;
        }

        foreach (var letter in id.AsSpan(1 + TimeDigits))
        {
            var digit = Digits.IndexOf(letter, StringComparison.Ordinal);
            if (digit < 0 || key > long.MaxValue >> 5)
            {
                return false;
            }

            key = (key << 5) | (long)digit;
        }

        return true;
    }

    private static void Write(Span<char> destination, long value)
    {
        for (var i = destination.Length - 1; i >= 0; i--)
        {
            destination[i] = Digits[(int)(value & 31)];
            value >>= 5;
        }
    }
}
