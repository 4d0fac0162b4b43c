using System.Buffers;
using System.Globalization;
using System.Text;

namespace TranslationMemory.Text.Tests.Tokens.Oracles;

/// <summary>Classes of characters, each found anew by what Unicode says of the character.</summary>
internal static class PlainCharacters
{
    /// <summary>The kind of the character at <paramref name="i"/> and its width in UTF-16 code units.</summary>
    internal static TokenCharacterKind KindAt(ReadOnlySpan<char> text, int i, out int width)
    {
        var c = text[i];
        width = 1;
        switch (KeyCharacters.KindOf(c))
        {
            case KeyCharacterKind.Space:
                return TokenCharacterKind.Space;
            case KeyCharacterKind.Combining:
                return TokenCharacterKind.Attached;
            case KeyCharacterKind.Deleted:
                return KeyCharacters.IsIgnorable(c) ? TokenCharacterKind.Invisible : TokenCharacterKind.Attached;
        }

        if (ScriptDetector.IsArabicLetter(c))
        {
            return TokenCharacterKind.Arabic;
        }

        if (!char.IsSurrogate(c))
        {
            // The modifier letter that stands for an apostrophe is a letter by its category.
            return IsApostrophe(c) ? TokenCharacterKind.Mark : KindOf(char.GetUnicodeCategory(c));
        }

        if (Rune.DecodeFromUtf16(text[i..], out var rune, out var length) != OperationStatus.Done)
        {
            return TokenCharacterKind.Mark;
        }

        width = length;
        return KeyCharacters.IsCombining(rune.Value) ? TokenCharacterKind.Attached : KindOf(Rune.GetUnicodeCategory(rune));
    }

    internal static bool IsApostrophe(char c) => "'’‘ʼ`´′＇".Contains(c);

    internal static bool IsHyphen(char c) => "-‐‑".Contains(c);

    private static TokenCharacterKind KindOf(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => TokenCharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber => TokenCharacterKind.Digit,
        _ => TokenCharacterKind.Mark,
    };
}
