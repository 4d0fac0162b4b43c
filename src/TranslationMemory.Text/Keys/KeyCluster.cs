using System.Globalization;

namespace TranslationMemory.Text;

/// <summary>Composes one character with the marks that combine with it.</summary>
internal static class KeyCluster
{
    /// <summary>
    /// Longer clusters keep their order: no script needs them, and sorting marks costs the square of their number.
    /// The bound is taken after ignorables and vowel marks are gone, so that a key of a key is the same key.
    /// </summary>
    internal const int Longest = 64;

    // Three UTF-16 code units from one is the most that NFC makes.
    internal const int LongestComposed = 3 * Longest;

    /// <summary>NFC, the hamza that NFC does not compose, the look-alikes, and NFC of what they made.</summary>
    internal static Span<char> Compose(Span<char> cluster, int length, bool isArabic)
    {
        if (length == 1 && KeyCharacters.KindOf(cluster[0]) is not (KeyCharacterKind.Foreign or KeyCharacterKind.Combining))
        {
            return cluster[..length];
        }

        length = Normalize(cluster, length);
        if (!isArabic || length < 2)
        {
            return cluster[..length];
        }

        var replaced = false;
        foreach (ref var c in cluster[..length])
        {
            if (KeyCharacters.KindOf(c) == KeyCharacterKind.Lookalike)
            {
                c = KeyCharacters.MapOf(c);
                replaced = true;
            }
        }

        return cluster[..(replaced ? Normalize(cluster, length) : length)];
    }

    private static int Normalize(Span<char> cluster, int length)
    {
        if (!((ReadOnlySpan<char>)cluster[..length]).IsNormalized())
        {
            Span<char> source = stackalloc char[length];
            cluster[..length].CopyTo(source);
            ((ReadOnlySpan<char>)source).TryNormalize(cluster, out length);
        }

        if (length > 1 && cluster[0] is KeyCharacters.AlefMaksura or KeyCharacters.FarsiYeh)
        {
            // A jamo in the cluster begins a letter of its own, which the hamza behind it belongs to.
            var hamza = 1;
            while (hamza < length && cluster[hamza] != KeyCharacters.HamzaAbove && IsMark(cluster[hamza]))
            {
                hamza++;
            }

            if (hamza < length && cluster[hamza] == KeyCharacters.HamzaAbove)
            {
                cluster[0] = KeyCharacters.YehWithHamza;
                cluster[(hamza + 1)..length].CopyTo(cluster[hamza..]);
                length--;
            }
        }

        return length;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
