using System.Buffers;

namespace TranslationMemory.Text;

/// <summary>
/// The fold key (K2), made from an exact key: spellings that newsrooms mix fall together, but are not free (<see cref="FoldClass"/>).
/// Arabic: alef without hamza, word-final ى as ي and ة as ه, every seat of hamza as ء, foreign letters as their Arabic neighbours.
/// English: lower case. It is idempotent, and the fold key of a text is the fold key of its exact key.
/// </summary>
public static class FoldKey
{
    // ى and ة fold at the end of a word only.
    private static readonly char[] Letters = BuildLetters();

    /// <summary>The fold key of <paramref name="exactKey"/>, which must be an exact key; the same instance when nothing folds.</summary>
    public static string Of(string exactKey, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(exactKey);
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
    /// Writes the fold key of an exact key without allocating (letters with combining marks, and English text beyond U+02FF, apart).
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

        var count = WriteArabic(exactKey, destination, out var composesAgain);
        return composesAgain ? Recompose(destination, count, language) : count;
    }

    /// <summary>The folded letter at <paramref name="i"/>.</summary>
    internal static char Fold(ReadOnlySpan<char> exactKey, int i)
    {
        var c = exactKey[i];
        return c is 'ى' or 'ة' && !IsWordFinal(exactKey, i) ? c : Letters[c];
    }

    private static char[] BuildLetters()
    {
        var letters = new char[char.MaxValue + 1];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)i switch
            {
                'أ' or 'إ' or 'آ' => 'ا',
                'ؤ' or 'ئ' => 'ء',
                'ى' => 'ي',
                'ة' => 'ه',
                'گ' => 'ك',
                'پ' => 'ب',
                'چ' => 'ج',
                'ڤ' => 'ف',
                'ڨ' => 'ق',
                'ژ' => 'ز',
                var c => c,
            };
        }

        return letters;
    }

    // A madda or hamza mark: an exact key has it only where it composes with nothing.
    private static bool IsLeftoverHamza(char c) => c is >= '\u0653' and <= '\u0655';

    private static bool IsWordFinal(ReadOnlySpan<char> key, int i)
    {
        var next = i + 1;
        while (next < key.Length && IsLeftoverHamza(key[next]))
        {
            next++;
        }

        return next == key.Length || !(key[next] is >= '\u0620' and <= '\u06FF' && char.IsLetter(key[next]));
    }

    private static int WriteArabic(ReadOnlySpan<char> exactKey, Span<char> destination, out bool composesAgain)
    {
        composesAgain = false;
        var letters = Letters;
        var count = 0;
        var i = 0;
        while (i < exactKey.Length)
        {
            var c = exactKey[i];
            if (letters[c] == c)
            {
                destination[count++] = c;
                i++;
                continue;
            }

            var letter = Fold(exactKey, i++);
            destination[count++] = letter;

            // What is left of several hamzas on one letter goes with the first: else the bare letter would take them up.
            while (letter != c && i < exactKey.Length && KeyCharacters.KindOf(exactKey[i]) == KeyCharacterKind.Combining)
            {
                composesAgain = true;
                if (!IsLeftoverHamza(exactKey[i]))
                {
                    destination[count++] = exactKey[i];
                }

                i++;
            }
        }

        return count;
    }

    private static int WriteEnglish(ReadOnlySpan<char> exactKey, Span<char> destination)
    {
        var count = exactKey.ToLowerInvariant(destination);

        // A few capitals have no composed form where their small letters have one (H and U+0331, ẖ).
        return exactKey.ContainsAnyExceptInRange('\0', '\u02FF') ? Recompose(destination, count, TextLanguage.English) : count;
    }

    private static int Recompose(Span<char> key, int count, TextLanguage language)
    {
        var composed = ExactKey.Of(key[..count], language);
        composed.CopyTo(key);
        return composed.Length;
    }
}
