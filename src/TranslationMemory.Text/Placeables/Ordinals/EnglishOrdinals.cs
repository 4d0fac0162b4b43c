using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>English ordinals: <c>3rd</c>, <c>third</c>, <c>twenty-first</c>; not the second of time, not the third of a whole.</summary>
internal static class EnglishOrdinals
{
    private static readonly Dictionary<string, int> Words = DataTable.Rows("ordinals-en")
        .ToDictionary(row => row[1], row => int.Parse(row[0], CultureInfo.InvariantCulture));

    private static readonly NumberLexicon Numbers = new("numbers-en", TextLanguage.English);

    private static readonly HashSet<string> Determiners =
        ["the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "my", "your", "every", "each", "and", "or"];

    private static readonly HashSet<string> Units = ["per", "split", "to", "will", "would", "i", "we"];

    private static readonly HashSet<string> NotBehindSecond =
        ["of", "or", "and", "to", "later", "ago", "in", "for", "before", "after", "is", "was", "per", "at", "on", "as", "by"];

    /// <summary>The words.</summary>
    public static IEnumerable<string> Keys => Words.Keys;

    /// <summary>The values of the words by key.</summary>
    public static IEnumerable<(string Key, int Value)> Values => Words.Select(word => (word.Key, word.Value));

    /// <summary>The ordinal that begins at <paramref name="index"/>.</summary>
    public static Ordinal? Read(AtomSequence text, int index)
    {
        var atom = text[index];
        if (atom.Kind == AtomKind.Digits)
        {
            return text[index + 1].Glued && text.IsWord(index + 1) && text[index + 1].Key is "st" or "nd" or "rd" or "th"
                && atom.Key.Length <= 6 && !(atom.Glued && text.IsSymbol(index - 1, ".") && text.IsDigits(index - 2))
                    ? new Ordinal(int.Parse(atom.Key, CultureInfo.InvariantCulture), atom.Start, index + 2, true)
                    : null;
        }

        if (atom.Kind != AtomKind.Word)
        {
            return null;
        }

        return ReadHundreds(text, index) ?? ReadBelowHundred(text, index);
    }

    private static Ordinal? ReadBelowHundred(AtomSequence text, int index)
    {
        var atom = text[index];
        if (Words.TryGetValue(atom.Key, out var value))
        {
            return new Ordinal(value, atom.Start, index + 1, value == 1 || value > 10);
        }

        var at = Behind(text, index);
        return Numbers.TryFind(text, index, out var tens, NumberWordKind.Tens)
            && text.IsWord(at) && Words.TryGetValue(text[at].Key, out var unit) && unit < 10
                ? new Ordinal((int)tens.Value + unit, atom.Start, at + 1, true)
                : null;
    }

    /// <summary><c>hundred and first</c>, <c>two hundredth</c>, <c>one hundred and twenty-fifth</c>.</summary>
    private static Ordinal? ReadHundreds(AtomSequence text, int index)
    {
        var times = Numbers.TryFind(text, index, out var word, NumberWordKind.One, NumberWordKind.Unit, NumberWordKind.Article) ? (int)word.Value : 0;
        var at = times > 0 ? Behind(text, index) : index;
        if (times > 0 && word.Kind != NumberWordKind.Article && text.IsWord(at, "hundredth"))
        {
            return new Ordinal(times * 100, text[index].Start, at + 1, true);
        }

        if (!Numbers.TryFind(text, at, out _, NumberWordKind.Hundred))
        {
            return null;
        }

        at = text.IsWord(at + 1, "and") ? at + 2 : Behind(text, at);
        return text.IsWord(at) && ReadBelowHundred(text, at) is { Value: < 100 } rest
            ? new Ordinal((Math.Max(times, 1) * 100) + rest.Value, text[index].Start, rest.Next, true)
            : null;
    }

    /// <summary>The index behind the word and a hyphen glued to it.</summary>
    private static int Behind(AtomSequence text, int index) => text.IsGluedSymbol(index + 1, "-") ? index + 2 : index + 1;

    /// <summary>True when nothing else than the ordinal is meant here.</summary>
    public static bool IsOrdinal(AtomSequence text, int index, Ordinal ordinal)
    {
        // An adverb: first, …; we arrived first.
        if (text.IsWord(index) && ordinal.Value < 11 && !text.IsWord(ordinal.Next)
            && !(text.IsWord(index - 1) && Determiners.Contains(text[index - 1].Key)))
        {
            return false;
        }

        if (ordinal.Value == 1 && text.IsWord(index))
        {
            return !text.IsWord(index - 1, "at") && !text.IsWord(index + 1, "aid")
                && !(text.IsWord(index + 1, "of") && text.IsWord(index + 2, "all"));
        }

        if (ordinal.IsCertain)
        {
            return true;
        }

        if (ordinal.Value == 2)
        {
            return text.IsWord(index + 1) && !text[index + 1].Glued && !NotBehindSecond.Contains(text[index + 1].Key)
                && !text.IsDigits(index - 1) && !text.IsSymbol(index - 1, "-")
                && !(text.IsWord(index - 1) && (Units.Contains(text[index - 1].Key) || Numbers.Find(text[index - 1].Key) is { Kind: not NumberWordKind.Article }));
        }

        return !IsFraction(text, index, ordinal.Next);
    }

    /// <summary><c>one third</c>, <c>a fifth of</c>.</summary>
    private static bool IsFraction(AtomSequence text, int index, int next)
    {
        var before = text.IsGluedSymbol(index - 1, "-") ? index - 2 : index - 1;
        return text.IsWord(before, "one")
            || (text.IsWord(before, "a") && !text.IsWord(next))
            || ((text.IsWord(before, "a") || text.IsWord(before, "about") || text.IsWord(before, "than")) && text.IsWord(next, "of"));
    }
}
