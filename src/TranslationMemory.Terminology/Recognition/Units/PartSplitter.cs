using System.Globalization;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>Splits a stretch of text into runs of letters, runs of digits and single marks; spaces fall away.</summary>
internal static class PartSplitter
{
    /// <summary>The parts in order.</summary>
    public static IEnumerable<(TextSpan Span, UnitKind Kind)> Split(string text, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End)
        {
            var end = start + 1;
            var kind = KindOf(text, start);
            if (kind is { } found)
            {
                while (end < span.End && GoesOn(text, end, span.End, found))
                {
                    end++;
                }

                yield return (TextSpan.FromBounds(start, end), found);
            }

            start = end;
        }
    }

    private static UnitKind? KindOf(string text, int i) => text[i] switch
    {
        var c when char.IsDigit(c) => UnitKind.Value,
        var c when char.IsLetter(c) || char.IsSurrogate(c) => UnitKind.Word,
        var c when char.IsWhiteSpace(c) || IsInvisible(c) => null,
        _ => UnitKind.Mark,
    };

    private static bool GoesOn(string text, int i, int end, UnitKind kind) => kind switch
    {
        UnitKind.Value => char.IsDigit(text[i])
            || (text[i] is '.' or ',' or '٫' or '٬' && i + 1 < end && char.IsDigit(text[i + 1])),
        UnitKind.Word => char.IsLetter(text[i]) || char.IsSurrogate(text[i]) || IsInvisible(text[i])
            || (text[i] is '\'' or '\u2019' && i + 1 < end && char.IsLetter(text[i + 1])),
        _ => false,
    };

    /// <summary>Marks, tatweel and controls that belong to the word around them.</summary>
    private static bool IsInvisible(char c) =>
        c == '\u0640' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
