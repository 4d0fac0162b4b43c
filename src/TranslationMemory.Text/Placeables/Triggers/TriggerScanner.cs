namespace TranslationMemory.Text.Placeables;

/// <summary>Tells texts without placeables apart at the price of one look at each character and one look-up of each word.</summary>
internal static class TriggerScanner
{
    /// <summary>False when nothing in <paramref name="text"/> can be a placeable or begin one.</summary>
    public static bool HasTrigger(ReadOnlySpan<char> text, TextLanguage language)
    {
        var words = TriggerWords.For(language);
        var i = 0;
        while (i < text.Length)
        {
            switch (AtomCharacters.KindOf(text[i]))
            {
                case AtomCharacter.Digit:
                    return true;
                case AtomCharacter.Symbol when IsTrigger(text, i):
                    return true;
                case AtomCharacter.ArabicLetter or AtomCharacter.Letter or AtomCharacter.Surrogate when AtomCharacters.LengthOfLetter(text, i) > 0:
                    var end = AtomCharacters.EndOfWord(text, i);
                    if (words.RoleOf(text[i..end]) == WordRole.Triggers)
                    {
                        return true;
                    }

                    i = end;
                    break;
                default:
                    i++;
                    break;
            }
        }

        return false;
    }

    /// <summary>True for what makes an address or handle, as far as it shows without looking far.</summary>
    public static bool IsOfWeb(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '@' or '#' => true,
        ':' => text[i..].StartsWith("://"),
        '.' => i > 0 && i + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] == '-') && char.IsAsciiLetterOrDigit(text[i + 1]),
        _ => false,
    };

    private static bool IsTrigger(ReadOnlySpan<char> text, int i) => IsOfWeb(text, i) || FractionReader.Signs.Contains(text[i], StringComparison.Ordinal);
}
