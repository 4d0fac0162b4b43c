using CsCheck;

namespace TranslationMemory.Text.Tests;

/// <summary>Generators of text that tries hard to be difficult.</summary>
internal static class AnyText
{
    private static readonly Gen<char> Latin = Gen.Char[' ', '\u024F'];
    private static readonly Gen<char> ArabicLetter = Gen.Char['\u0600', '\u06FF'];
    private static readonly Gen<char> PresentationForm = Gen.Char['\uFB50', '\uFEFF'];
    private static readonly Gen<char> FullWidth = Gen.Char['\uFF00', '\uFFFF'];
    private static readonly Gen<char> GeneralPunctuation = Gen.Char['\u2000', '\u206F'];
    private static readonly Gen<char> CombiningMark = Gen.Char['\u0300', '\u036F'];
    private static readonly Gen<char> Surrogate = Gen.Char['\uD800', '\uDFFF'];
    private static readonly Gen<char> Jamo = Gen.Char['\u1100', '\u11FF'];
    private static readonly Gen<char> Hot =
        Gen.OneOf([.. " \t\n\0اأإآىيیةهەہۀےءؤئكکگپچبلوفaHT'’-–.…،٫٣3٪\u0640\u064B\u064E\u0651\u0653\u0654\u0655\u0670\u0674\u200C\u200F\uFEFF\uFDFC\uFDFA\uFEFB\uFE70\uFFFE\u0331\u0323\u0308\u0338＝<é"]);

    /// <summary>No generated text is longer.</summary>
    internal const int Longest = 160;

    /// <summary>UTF-16 of any kind, valid or not, with an accent on what the keys treat in a special way.</summary>
    internal static readonly Gen<string> Utf16 = Gen.OneOf(
        Gen.String[Gen.Frequency((6, Hot), (4, ArabicLetter), (2, Latin), (1, PresentationForm), (1, FullWidth), (1, GeneralPunctuation),
            (1, CombiningMark), (1, Surrogate), (1, Jamo), (1, Gen.Char)), 0, 24],
        Gen.String[Hot, 0, 12],
        Gen.Select(Gen.Char['ا', 'ي'], Gen.String[Gen.Frequency((1, CombiningMark), (1, Gen.Char['\u0653', '\u0655'])), 60, 70], (c, marks) => c + marks));

    /// <summary>Sentences of Arabic words with vowel marks, tatweel, invisible characters and punctuation.</summary>
    internal static readonly Gen<string> ArabicSentence =
        Gen.String[Gen.Frequency((12, Gen.Char['ء', 'غ']), (12, Gen.Char['ف', 'ي']), (4, Gen.Const(' ')),
            (1, Gen.Char['\u064B', '\u0652']), (1, Gen.OneOf('\u0640', '\u200F', '،', '.', '"'))), 0, 60];

    /// <summary>Every code point of the Arabic blocks of Unicode, one string each.</summary>
    internal static readonly string[] ArabicBlocks =
    [
        .. Block(0x0600, 0x06FF), .. Block(0x0750, 0x077F), .. Block(0x0870, 0x08FF), .. Block(0xFB50, 0xFDFF), .. Block(0xFE70, 0xFEFF),
        .. Block(0x1EE00, 0x1EEFF), .. Block(0x10E60, 0x10E7F),
    ];

    /// <summary>Text of all Arabic blocks, mixed with other scripts, spaces and digits.</summary>
    internal static readonly Gen<string> ArabicMix =
        Gen.Select(Gen.OneOf(ArabicBlocks).Array[0, 20], Gen.String[Latin, 0, 3].Array[0, 20], (arabic, latin) =>
            string.Concat(arabic.Select((c, i) => i < latin.Length && i % 4 == 3 ? c + latin[i] + " " : c)));

    private static IEnumerable<string> Block(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(char.ConvertFromUtf32);
}
