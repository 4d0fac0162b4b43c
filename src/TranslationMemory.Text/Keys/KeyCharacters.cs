using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace TranslationMemory.Text;

/// <summary>
/// The character tables of the exact key (K1): one lookup tells what becomes of a UTF-16 code unit.
/// Unicode names the ranges: default-ignorables, Arabic presentation forms, full-width forms, Arabic marks.
/// </summary>
internal static class KeyCharacters
{
    internal const char Tatweel = '\u0640';
    internal const char HamzaAbove = '\u0654';
    internal const char AlefMaksura = '\u0649';
    internal const char FarsiYeh = '\u06CC';
    internal const char YehWithHamza = '\u0626';

    private const string Lookalikes = "\u06A9ك\u06AAك\u06CCي\u06D0ي\u06CDي\u06D2ي\u06BEه\u06C1ه\u06D5ه\u06C0ه\u06C3ة\u0671ا";

    private const string Punctuation =
        "،,؛;؟?٪%٫.٬,۔.٭*«\"»\"“\"”\"„\"‟\"″\"‘'’'‚'‛'‹'›'`'´'ʼ'′'–-—-‐-‑-−-―-﴾(﴿)";

    private static readonly SearchValues<char> SpaceControls = SearchValues.Create("\t\r\n\u0085\u2028\u2029");

    private static readonly FrozenDictionary<char, string> Expansions = BuildExpansions();
    private static readonly char[] Map = BuildMap();
    private static readonly KeyCharacterKind[] Table = BuildKinds();

    /// <summary>What the exact key does with each UTF-16 code unit.</summary>
    internal static ReadOnlySpan<KeyCharacterKind> Kinds => Table;

    /// <summary>What the exact key does with <paramref name="c"/>.</summary>
    internal static KeyCharacterKind KindOf(char c) => Table[c];

    /// <summary>The character for a <see cref="KeyCharacterKind.Mapped"/> or <see cref="KeyCharacterKind.Lookalike"/> one.</summary>
    internal static char MapOf(char c) => Map[c];

    /// <summary>The characters for an <see cref="KeyCharacterKind.Expanded"/> one; at least two.</summary>
    internal static string ExpansionOf(char c) => Expansions[c];

    /// <summary>True for the marks of optional vocalisation that the exact key leaves out (U+0653–0655 compose and are none).</summary>
    internal static bool IsOptionalMark(char c) => c is
        (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u0652') or (>= '\u0656' and <= '\u065F') or '\u0670'
        or (>= '\u06D6' and <= '\u06DC') or (>= '\u06DF' and <= '\u06E4') or '\u06E7' or '\u06E8'
        or (>= '\u06EA' and <= '\u06ED') or (>= '\u08D3' and <= '\u08E1') or (>= '\u08E3' and <= '\u08FF');

    /// <summary>True for characters without any appearance of their own: soft hyphen, joiners, direction marks, BOM.</summary>
    internal static bool IsIgnorable(char c) => c is
        '\u00AD' or '\u034F' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u206F') or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>True for a code point that may join the one before it under NFC.</summary>
    internal static bool IsCombining(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,

        // Vowel and final jamo, and the Kirat Rai vowel signs, are letters that compose.
        _ => codePoint is (>= 0x1160 and <= 0x11FF) or (>= 0x16D63 and <= 0x16D6A),
    };

    private static bool IsPresentationForm(char c) => c is
        (>= '\uFB50' and <= '\uFDFF' and not ('\uFD3E' or '\uFD3F')) or (>= '\uFE70' and <= '\uFEFC');

    private static FrozenDictionary<char, string> BuildExpansions()
    {
        var expansions = new Dictionary<char, string> { ['…'] = "..." };
        for (var c = '\uFB50'; c <= '\uFEFC'; c++)
        {
            // Noncharacters have no normal form, and the framework refuses some of them.
            if (IsPresentationForm(c) && c is not (>= '\uFDD0' and <= '\uFDEF'))
            {
                expansions.Add(c, Expand(c));
            }
        }

        return expansions.ToFrozenDictionary();
    }

    private static string Expand(char c)
    {
        // NFKC spells the rial sign with the Farsi yeh and leaves the basmala as it is.
        var letters = c switch
        {
            '\uFDFC' => "ريال",
            '\uFDFD' => "بسم الله الرحمن الرحيم",
            _ => c.ToString().Normalize(NormalizationForm.FormKC),
        };

        // A mark shown alone decomposes to SPACE and the mark; the space is no space between words.
        var kept = letters[0] == ' ' ? letters.AsSpan(1) : letters;
        var result = new StringBuilder(kept.Length);
        foreach (var letter in kept)
        {
            if (!IsOptionalMark(letter) && letter != Tatweel)
            {
                result.Append(letter);
            }
        }

        return result.ToString();
    }

    private static char[] BuildMap()
    {
        var map = new char[char.MaxValue + 1];
        AddPairs(Lookalikes);
        AddPairs(Punctuation);
        for (var digit = 0; digit <= 9; digit++)
        {
            map['\u0660' + digit] = (char)('0' + digit);
            map['\u06F0' + digit] = (char)('0' + digit);
        }

        for (var c = '\uFF01'; c <= '\uFF5E'; c++)
        {
            var ascii = (char)(c - 0xFEE0);
            map[c] = map[ascii] == default ? ascii : map[ascii];
        }

        foreach (var (c, letters) in Expansions)
        {
            if (letters.Length == 1)
            {
                map[c] = letters[0];
            }
        }

        return map;

        void AddPairs(string pairs)
        {
            for (var i = 0; i < pairs.Length; i += 2)
            {
                map[pairs[i]] = pairs[i + 1];
            }
        }
    }

    private static KeyCharacterKind[] BuildKinds()
    {
        var kinds = new KeyCharacterKind[char.MaxValue + 1];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = Classify((char)i);
        }

        return kinds;
    }

    private static KeyCharacterKind Classify(char c)
    {
        if (IsIgnorable(c) || IsOptionalMark(c) || c == Tatweel)
        {
            return KeyCharacterKind.Deleted;
        }

        if (Expansions.TryGetValue(c, out var letters) && letters.Length != 1)
        {
            return letters.Length == 0 ? KeyCharacterKind.Deleted : KeyCharacterKind.Expanded;
        }

        if (SpaceControls.Contains(c) || char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator)
        {
            return KeyCharacterKind.Space;
        }

        if (Lookalikes.IndexOf(c, StringComparison.Ordinal) % 2 == 0)
        {
            return KeyCharacterKind.Lookalike;
        }

        if (Map[c] != default)
        {
            return KeyCharacterKind.Mapped;
        }

        if (IsCombining(c))
        {
            return KeyCharacterKind.Combining;
        }

        return IsStable(c) ? KeyCharacterKind.Plain : KeyCharacterKind.Foreign;
    }

    // Blocks whose characters, marks apart, are their own NFC; the rest is asked of the framework when it occurs.
    private static bool IsStable(char c) => c is
        < '\u0300' or (>= '\u0400' and <= '\u08FF') or (>= '\u2010' and <= '\u205E') or (>= '\u4E00' and <= '\u9FFF')
        or (>= '\uE000' and <= '\uF8FF') or (>= '\uFB50' and <= '\uFDFF') or >= '\uFE10';
}
