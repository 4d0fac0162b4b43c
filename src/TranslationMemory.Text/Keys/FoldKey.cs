using System.Buffers;

namespace TranslationMemory.Text;

/// <summary>
/// The fold key (K2), made from an exact key: spellings that newsrooms mix fall together, but are not free (<see cref="FoldClass"/>).
/// Arabic: alef without hamza, word-final ى as ي and ة as ه, every seat of hamza as ء, foreign letters as their Arabic neighbours.
/// English: lower case. It is idempotent, and the fold key of a text is the fold key of its exact key.
/// </summary>
public static class FoldKey
{
    /// <summary>The fold key of <paramref name="exactKey"/>, which must be an exact key; the same instance when nothing folds.</summary>
    public static string Of(string exactKey, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(exactKey);
        if (language == TextLanguage.English)
        {
            return OfEnglish(exactKey);
        }

        var buffer = ArrayPool<char>.Shared.Rent(exactKey.Length);
        try
        {
            var key = buffer.AsSpan(0, Write(exactKey, language, buffer));
            return key.SequenceEqual(exactKey) ? exactKey : new string(key);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>
    /// Writes the fold key of an exact key without allocating (English text beyond U+02FF apart).
    /// </summary>
    /// <param name="exactKey">The exact key.</param>
    /// <param name="language">Its language.</param>
    /// <param name="destination">Receives the fold key; as long as <paramref name="exactKey"/> is always enough.</param>
    /// <returns>Length of the fold key in UTF-16 code units.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <paramref name="exactKey"/>.</exception>
    public static int Write(ReadOnlySpan<char> exactKey, TextLanguage language, Span<char> destination)
    {
        if (destination.Length < exactKey.Length)
        {
            throw new ArgumentException("The destination must be as long as the exact key.", nameof(destination));
        }

        if (language == TextLanguage.English)
        {
            return WriteEnglish(exactKey, destination);
        }

        var count = 0;
        var folded = false;
        for (var i = 0; i < exactKey.Length; i++)
        {
            var c = exactKey[i];
            if (folded && KeyCharacters.KindOf(c) == KeyCharacterKind.Combining)
            {
                // What is left of several hamzas on one letter goes with the first: else the key would compose once more.
                if (c is not (>= '\u0653' and <= '\u0655'))
                {
                    destination[count++] = c;
                }

                continue;
            }

            var letter = Fold(exactKey, i);
            folded = letter != c;
            destination[count++] = letter;
        }

        return count;
    }

    /// <summary>The folded letter at <paramref name="i"/>.</summary>
    internal static char Fold(ReadOnlySpan<char> exactKey, int i) => exactKey[i] switch
    {
        'أ' or 'إ' or 'آ' => 'ا',
        'ؤ' or 'ئ' => 'ء',
        'ى' when IsWordFinal(exactKey, i) => 'ي',
        'ة' when IsWordFinal(exactKey, i) => 'ه',
        'گ' => 'ك',
        'پ' => 'ب',
        'چ' => 'ج',
        'ڤ' => 'ف',
        'ڨ' => 'ق',
        'ژ' => 'ز',
        var c => c,
    };

    private static bool IsWordFinal(ReadOnlySpan<char> key, int i)
    {
        var next = i + 1;
        while (next < key.Length && key[next] is >= '\u0653' and <= '\u0655')
        {
            next++;
        }

        return next == key.Length || !(key[next] is >= '\u0620' and <= '\u06FF' && char.IsLetter(key[next]));
    }

    private static string OfEnglish(string exactKey)
    {
        var lower = exactKey.ToLowerInvariant();
        return ReferenceEquals(lower, exactKey) || !lower.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF')
            ? lower
            : ExactKey.Of(lower, TextLanguage.English);
    }

    private static int WriteEnglish(ReadOnlySpan<char> exactKey, Span<char> destination)
    {
        var length = exactKey.ToLowerInvariant(destination);
        if (!exactKey.ContainsAnyExceptInRange('\0', '\u02FF'))
        {
            return length;
        }

        // A few capitals have no composed form where their small letters have one (H and U+0331, ẖ).
        var key = ExactKey.Of(destination[..length], TextLanguage.English);
        key.CopyTo(destination);
        return key.Length;
    }
}
