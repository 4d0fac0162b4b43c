using System.Buffers;
using System.Globalization;
using System.Text;

namespace TranslationMemory.Text.Placeables;

/// <summary>Kinds of characters for the atomizer, one look-up each, and where runs of them end.</summary>
internal static class AtomCharacters
{
    private static readonly AtomCharacter[] Kinds = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Classify((char)c))];

    /// <summary>What <paramref name="c"/> is.</summary>
    public static AtomCharacter KindOf(char c) => Kinds[c];

    /// <summary>Number of UTF-16 code units of the letter at <paramref name="i"/>; 0 when there is none.</summary>
    public static int LengthOfLetter(ReadOnlySpan<char> text, int i) => Kinds[text[i]] switch
    {
        AtomCharacter.ArabicLetter or AtomCharacter.Letter => 1,
        AtomCharacter.Surrogate => Rune.DecodeFromUtf16(text[i..], out var rune, out var length) == OperationStatus.Done
            && Rune.IsLetter(rune) ? length : 0,
        _ => 0,
    };

    /// <summary>End of the word that begins with the letter at <paramref name="start"/>: letters of one script, with the marks between them.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var script = Kinds[text[start]] == AtomCharacter.ArabicLetter;
        var end = start;
        var i = start;
        while (i < text.Length)
        {
            var kind = Kinds[text[i]];
            switch (kind)
            {
                case AtomCharacter.ArabicLetter or AtomCharacter.Letter when kind == AtomCharacter.ArabicLetter == script || text[i] == KeyCharacters.Tatweel:
                case AtomCharacter.Mark or AtomCharacter.IgnorableMark:
                    end = ++i;
                    break;
                case AtomCharacter.Ignorable:
                    i++;
                    break;
                case AtomCharacter.Surrogate when !script && LengthOfLetter(text, i) is var length and > 0:
                    end = i += length;
                    break;
                default:
                    return end;
            }
        }

        return end;
    }

    /// <summary>End of the digits at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first digit.</param>
    /// <param name="mixed">True when they are of several sets.</param>
    public static int EndOfDigits(ReadOnlySpan<char> text, int start, out bool mixed)
    {
        var zero = DigitSets.ZeroOf(text[start]);
        mixed = false;
        var end = start;
        for (; end < text.Length && DigitSets.ZeroOf(text[end]) is var set and not 0; end++)
        {
            mixed |= set != zero;
        }

        return end;
    }

    private static AtomCharacter Classify(char c)
    {
        var isMark = CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
        if (KeyCharacters.IsIgnorable(c))
        {
            return isMark ? AtomCharacter.IgnorableMark : AtomCharacter.Ignorable;
        }

        if (char.IsWhiteSpace(c))
        {
            return c is '\n' or '\r' or '\u2028' or '\u2029' ? AtomCharacter.LineBreak : AtomCharacter.Space;
        }

        if (DigitSets.ZeroOf(c) != 0)
        {
            return AtomCharacter.Digit;
        }

        if (char.IsLetter(c) && c != 'ʼ')
        {
            return IsArabic(c) ? AtomCharacter.ArabicLetter : AtomCharacter.Letter;
        }

        return isMark ? AtomCharacter.Mark : char.IsSurrogate(c) ? AtomCharacter.Surrogate : AtomCharacter.Symbol;
    }

    private static bool IsArabic(char c) => c is
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u0870' and <= '\u08FF')
        or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
