using System.Text;

namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Model numbers with Latin letters spelt in Arabic: <c>إف-16</c>, <c>سو-24</c>, <c>كوفيد 19</c>, <c>سارس-كوف-2</c>, <c>إتش 1 إن 1</c>,
/// <c>سوخوي سو-24</c>.
/// One letter needs the hyphen, unless it is one that is usually written with a space.
/// </summary>
internal static class ArabicCode
{
    private const int MaxParts = 8;

    /// <summary>The code at <paramref name="index"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where it begins.</param>
    /// <param name="start">Offset behind the proclitics.</param>
    /// <param name="value">The code in Latin letters.</param>
    /// <param name="next">Index of the atom behind it.</param>
    public static bool TryRead(AtomSequence text, int index, out int start, out string value, out int next)
    {
        (start, value, next) = (0, string.Empty, index);
        if (CodeLetters.At(text, index, true, out var skip) is null)
        {
            return false;
        }

        var first = ReadGroup(text, index, true);
        if (first is not { } group)
        {
            return false;
        }

        next = group.Next;
        value = group.Letters + "-" + group.Digits;
        var second = ReadGroup(text, next, false);
        if (second is { } more && group.Letters.Length == 1 && more.Letters.Length == 1)
        {
            value = group.Letters + group.Digits + more.Letters + more.Digits;
            next = more.Next;
        }
        else if (!group.IsCertain)
        {
            return false;
        }

        start = text.OffsetOfLetter(index, skip);
        return true;
    }

    private static Group? ReadGroup(AtomSequence text, int index, bool attached)
    {
        var letters = new StringBuilder();
        var count = 0;
        var at = index;
        var name = false;
        CodeLetters? last = null;
        while (count < MaxParts && CodeLetters.At(text, at, attached && count == 0, out _) is { } part)
        {
            if (part != last)
            {
                letters.Append(name && part.IsName ? "-" : string.Empty).Append(part.Latin);
            }

            (name, last, count) = (part.IsName, part, count + 1);
            at = text.IsSymbol(at + 1, "-") && text.IsWord(at + 2) && CodeLetters.At(text, at + 2, false, out _) is not null ? at + 2 : at + 1;
        }

        var hyphen = text.IsSymbol(at, "-") && (text[at].Glued || last is { IsSpaced: true });
        at = hyphen ? at + 1 : at;
        return last is not null && text.IsDigits(at) && text[at].Key.Length <= 4 && !IsContinued(text, at + 1)
            ? new Group(letters.ToString(), text[at].Key, at + 1, hyphen || last.IsSpaced || count > 1)
            : null;
    }

    private static bool IsContinued(AtomSequence text, int next) =>
        text[next] is { Kind: AtomKind.Symbol, Glued: true, Key: "." or "," or "٫" or "/" or ":" } && text.IsGluedDigits(next + 1);

    private readonly record struct Group(string Letters, string Digits, int Next, bool IsCertain);
}
