namespace TranslationMemory.Text.Tests.Tokens.Oracles;

/// <summary>Finds where the word that begins at an offset ends, character by character.</summary>
internal static class PlainScanner
{
    /// <summary>
    /// End of the Arabic word at <paramref name="start"/>: letters with their marks, tatweel and inner invisible characters,
    /// or single letters joined by full stops (أ.ف.ب).
    /// </summary>
    internal static int EndOfArabic(ReadOnlySpan<char> text, int start) =>
        EndOfAcronym(text, start, TokenCharacterKind.Arabic) is var end && end > start ? end : EndOfRun(text, start, isArabic: true);

    /// <summary>
    /// End of the word of another script at <paramref name="start"/>: letters and digits, with apostrophes and hyphens
    /// between two of them, full stops in acronyms (U.S.), and the apostrophe of a plural possessive.
    /// </summary>
    internal static int EndOfOther(ReadOnlySpan<char> text, int start, bool isQuoted)
    {
        var end = start;
        while (true)
        {
            var acronym = EndOfAcronym(text, end, TokenCharacterKind.Letter);
            end = acronym > end ? acronym : EndOfRun(text, end, isArabic: false);
            if (!IsJoint(text, end))
            {
                break;
            }

            end++;
        }

        var hasPlural = end - start > 1 && text[end - 1] is 's' or 'S';
        return hasPlural && !isQuoted && end < text.Length && PlainCharacters.IsApostrophe(text[end]) ? end + 1 : end;
    }

    private static bool IsJoint(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length
        && (PlainCharacters.IsApostrophe(text[i]) || PlainCharacters.IsHyphen(text[i]))
        && PlainCharacters.KindAt(text, i + 1, out _) is TokenCharacterKind.Letter or TokenCharacterKind.Digit;

    /// <summary>End of the letters at <paramref name="start"/>; what is invisible counts only between them.</summary>
    private static int EndOfRun(ReadOnlySpan<char> text, int start, bool isArabic)
    {
        var end = start;
        for (var i = start; i < text.Length;)
        {
            var kind = PlainCharacters.KindAt(text, i, out var width);
            var belongs = kind switch
            {
                TokenCharacterKind.Arabic => isArabic,
                TokenCharacterKind.Letter or TokenCharacterKind.Digit => !isArabic,
                TokenCharacterKind.Attached or TokenCharacterKind.Invisible => true,
                _ => false,
            };
            if (!belongs)
            {
                break;
            }

            i += width;
            if (kind != TokenCharacterKind.Invisible)
            {
                end = i;
            }
        }

        return end;
    }

    /// <summary>End of two or more single letters with full stops between them; <paramref name="start"/> when there are none.</summary>
    private static int EndOfAcronym(ReadOnlySpan<char> text, int start, TokenCharacterKind letterKind)
    {
        var end = start;
        var letters = 0;
        for (var i = start; i < text.Length && PlainCharacters.KindAt(text, i, out var width) == letterKind;)
        {
            i += width;
            while (i < text.Length && PlainCharacters.KindAt(text, i, out width) == TokenCharacterKind.Attached)
            {
                i += width;
            }

            var isStop = i < text.Length && text[i] == '.';
            if (!isStop && i < text.Length && PlainCharacters.KindAt(text, i, out _) is
                TokenCharacterKind.Arabic or TokenCharacterKind.Letter or TokenCharacterKind.Digit)
            {
                break;
            }

            letters++;
            if (!isStop)
            {
                end = i;
                break;
            }

            end = ++i;
        }

        return letters > 1 ? end : start;
    }
}
