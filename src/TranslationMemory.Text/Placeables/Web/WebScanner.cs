using System.Buffers;
using System.Text;

namespace TranslationMemory.Text.Placeables;

/// <summary>
/// E-mail addresses, web addresses, handles and hashtags. They are looked for in the text itself, for punctuation is a part of them.
/// Each character is looked at a bounded number of times.
/// </summary>
internal static class WebScanner
{
    private const string TrailingPunctuation = ".,;:!?'\"…،؛؟)]}»”’";

    private static readonly SearchValues<char> Starts = SearchValues.Create("@#:wW.");

    /// <summary>The placeables of the web in <paramref name="text"/>, in order.</summary>
    public static List<Placeable> Find(string text)
    {
        var found = new List<Placeable>();
        var from = 0;
        var i = 0;
        while (i < text.Length)
        {
            var step = text.AsSpan(i).IndexOfAny(Starts);
            if (step < 0)
            {
                break;
            }

            i += step;
            var placeable = text[i] switch
            {
                '@' => EmailAddress.At(text, i, from) ?? Handle(text, i),
                '#' => Handle(text, i),
                ':' => WebAddress.WithScheme(text, i, from),
                '.' => WebAddress.BareDomain(text, i, from),
                _ => WebAddress.Www(text, i, from),
            };
            i++;
            if (placeable is not null)
            {
                found.Add(placeable);
                i = from = placeable.Span.End;
            }
        }

        return found;
    }

    /// <summary>The end of an address without the punctuation that belongs to the sentence.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        var open = text.AsSpan(start, end - start).IndexOf('(');
        while (end > start && TrailingPunctuation.Contains(text[end - 1], StringComparison.Ordinal)
            && !(text[end - 1] == ')' && open >= 0 && start + open < end - 1))
        {
            end--;
        }

        return end;
    }

    private static Placeable? Handle(string text, int sign)
    {
        if (sign > 0 && (char.IsLetterOrDigit(text[sign - 1]) || text[sign - 1] is '@' or '#' or '/' or '&' or '_'))
        {
            return null;
        }

        var end = sign + 1;
        var hasLetter = false;
        while (end < text.Length && IsHandleCharacter(text, end, out var isLetter, out var length))
        {
            hasLetter |= isLetter;
            end += length;
        }

        return hasLetter ? new Placeable(PlaceableType.Handle, TextSpan.FromBounds(sign, end), text[sign..end]) : null;
    }

    private static bool IsHandleCharacter(string text, int i, out bool isLetter, out int length)
    {
        length = 1;
        isLetter = false;
        if (text[i] == '_' || KeyCharacters.IsOptionalMark(text[i]))
        {
            return true;
        }

        if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out length) != OperationStatus.Done)
        {
            return false;
        }

        isLetter = Rune.IsLetter(rune);
        return isLetter || Rune.IsDigit(rune);
    }
}
