namespace TranslationMemory.Text.Placeables;

/// <summary>Finds where model numbers may begin: they are told by their digits, the words before them are ordinary ones.</summary>
internal static class CodeBeginnings
{
    private const int LongestCode = 24;

    /// <summary>Lets a placeable begin at each word that leads to digits as a code does.</summary>
    public static void Mark(AtomSequence text)
    {
        for (var i = 1; i < text.Count; i++)
        {
            if (text.IsDigits(i))
            {
                MarkBefore(text, i);
            }
        }
    }

    private static void MarkBefore(AtomSequence text, int digits)
    {
        for (var i = digits - 1; i >= 0 && digits - i <= LongestCode; i--)
        {
            if (text.IsSymbol(i, "-"))
            {
                continue;
            }

            if (!text.IsWord(i) || !Leads(text, i))
            {
                break;
            }

            text.LetBegin(i);
        }
    }

    private static bool Leads(AtomSequence text, int index) => char.IsAsciiLetter(text.Text[text[index].Start])
        ? text[index + 1].Glued
        : text.Language == TextLanguage.Arabic && CodeLetters.At(text, index, true, out _) is not null;
}
