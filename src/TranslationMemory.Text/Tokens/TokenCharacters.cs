using System.Buffers;
using System.Globalization;
using System.Text;

namespace TranslationMemory.Text;

/// <summary>What a character is to the tokenizer.</summary>
internal enum TokenCharacterKind : byte
{
    /// <summary>White space.</summary>
    Space,

    /// <summary>Punctuation, a symbol, a control character or a lone surrogate.</summary>
    Mark,

    /// <summary>A letter of Arabic script.</summary>
    Arabic,

    /// <summary>A letter of any other script.</summary>
    Letter,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>A vowel mark, tatweel or combining mark: belongs to the letter before it.</summary>
    Attached,

    /// <summary>Without any appearance: joins, but ends no word.</summary>
    Invisible,

    /// <summary>Half of a surrogate pair: only with the other half it is any of the others.</summary>
    Surrogate,
}

/// <summary>Classes of characters for the tokenizer.</summary>
internal static class TokenCharacters
{
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’‘ʼ`´′＇");
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-‐‑");

    private static readonly TokenCharacterKind[] Table = BuildTable();

    /// <summary>The kind of a UTF-16 code unit.</summary>
    internal static TokenCharacterKind KindOf(char c) => Table[c];

    /// <summary>
    /// The kind of the character at <paramref name="i"/>, never <see cref="TokenCharacterKind.Surrogate"/>, and its width in UTF-16 code units.
    /// </summary>
    internal static TokenCharacterKind KindAt(ReadOnlySpan<char> text, int i, out int width)
    {
        width = 1;
        var kind = Table[text[i]];
        return kind == TokenCharacterKind.Surrogate ? KindOfPair(text[i..], out width) : kind;
    }

    internal static bool IsApostrophe(char c) => Apostrophes.Contains(c);

    internal static bool IsHyphen(char c) => Hyphens.Contains(c);

    private static TokenCharacterKind KindOfPair(ReadOnlySpan<char> text, out int width)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out width) != OperationStatus.Done)
        {
            width = 1;
            return TokenCharacterKind.Mark;
        }

        return KeyCharacters.IsCombining(rune.Value) ? TokenCharacterKind.Attached : KindOf(Rune.GetUnicodeCategory(rune));
    }

    private static TokenCharacterKind[] BuildTable()
    {
        var table = new TokenCharacterKind[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Classify((char)i);
        }

        return table;
    }

    private static TokenCharacterKind Classify(char c) => KeyCharacters.KindOf(c) switch
    {
        KeyCharacterKind.Space => TokenCharacterKind.Space,
        KeyCharacterKind.Combining => TokenCharacterKind.Attached,
        KeyCharacterKind.Deleted => KeyCharacters.IsIgnorable(c) ? TokenCharacterKind.Invisible : TokenCharacterKind.Attached,
        _ when char.IsSurrogate(c) => TokenCharacterKind.Surrogate,
        _ when ScriptDetector.IsArabicLetter(c) => TokenCharacterKind.Arabic,

        // The modifier letter that stands for an apostrophe is a letter by its category.
        _ when Apostrophes.Contains(c) => TokenCharacterKind.Mark,
        _ => KindOf(char.GetUnicodeCategory(c)),
    };

    private static TokenCharacterKind KindOf(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => TokenCharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber => TokenCharacterKind.Digit,
        _ => TokenCharacterKind.Mark,
    };
}
