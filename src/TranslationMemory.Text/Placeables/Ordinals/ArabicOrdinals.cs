using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Arabic ordinals: <c>الثالثة</c>, <c>الحادي عشر</c>, <c>الخامسة والعشرون</c>; without the article where no other word is meant
/// (<c>ثالث أكبر</c>, <c>جولة رابعة</c>). The article belongs to the ordinal, other proclitics do not.
/// </summary>
internal static class ArabicOrdinals
{
    private static readonly Dictionary<string, (string Kind, int Value)> Words = Load();
    private static readonly Dictionary<string, (string Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly NumberLexicon Numbers = new("numbers-ar", TextLanguage.Arabic);

    /// <summary>Words behind أول and ثاني that make another expression of them (أول أمس, أول من, ثاني أكسيد).</summary>
    private static readonly HashSet<string> Others =
        [.. "أمس من ما بأول فأول أكسيد اثنين أن".Split(' ').Select(w => Atomizer.KeyOf(w, TextLanguage.Arabic))];

    /// <summary>The ordinal that begins at <paramref name="index"/>.</summary>
    public static Ordinal? Read(AtomSequence text, int index)
    {
        if (!text.IsWord(index))
        {
            return null;
        }

        var key = text[index].Key;
        foreach (var prefix in Proclitic.WithArticle)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal) && BySpan.TryGetValue(key.AsSpan(prefix.Length), out var word))
            {
                // لل hides the article, which then stays outside.
                var skip = prefix.EndsWith("لل", StringComparison.Ordinal) ? prefix.Length : prefix.Length - 2;
                return ReadDefinite(text, index, word, skip);
            }
        }

        foreach (var prefix in Proclitic.Bare)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal) && BySpan.TryGetValue(key.AsSpan(prefix.Length), out var word))
            {
                return ReadIndefinite(text, index, word, prefix.Length);
            }
        }

        return null;
    }

    /// <summary>True when nothing else than the ordinal is meant here.</summary>
    public static bool IsOrdinal(AtomSequence text, int index, Ordinal ordinal) =>
        ordinal.IsCertain || (ordinal.Value == 2 && !text.IsWord(index - 1, "في") && text[index].Key.StartsWith("ال", StringComparison.Ordinal));

    private static Ordinal? ReadDefinite(AtomSequence text, int index, (string Kind, int Value) word, int skip)
    {
        var start = text.OffsetOfLetter(index, skip);
        if (Numbers.TryFind(text, index + 1, out _, NumberWordKind.Ten, NumberWordKind.ShortTen))
        {
            return new Ordinal(word.Value + 10, start, index + 2, true);
        }

        var and = text[index + 1].Key;
        if (text.IsWord(index + 1) && and.StartsWith("وال", StringComparison.Ordinal)
            && Numbers.Find(and.AsSpan(3)) is { Kind: NumberWordKind.Tens } tens)
        {
            return new Ordinal(word.Value + (int)tens.Value, start, index + 2, true);
        }

        // الثانية is also a second of time.
        return word.Kind == "joined" ? null : new Ordinal(word.Value, start, index + 1, text[index].Key != "الثانيه");
    }

    private static Ordinal? ReadIndefinite(AtomSequence text, int index, (string Kind, int Value) word, int skip)
    {
        var start = text.OffsetOfLetter(index, skip);
        if (word.Kind is "plain" or "joined" or "second" or "fem"
            && Numbers.TryFind(text, index + 1, out _, NumberWordKind.Ten, NumberWordKind.ShortTen))
        {
            return word is { Kind: "joined" } && text[index].Key.EndsWith("واحد", StringComparison.Ordinal)
                ? null
                : new Ordinal(word.Value + 10, start, index + 2, true);
        }

        var followed = text.IsWord(index + 1) && !text[index + 1].Glued;
        var isOrdinal = word.Kind switch
        {
            "first" or "second" => followed && !Others.Contains(text[index + 1].Key) && !text[index + 1].Key.StartsWith("ال", StringComparison.Ordinal),
            "plain" => followed || text.IsWord(index - 1),
            "fem" => text.IsWord(index - 1) && text[index - 1].Key is [.., 'ه'] noun && !noun.StartsWith("ال", StringComparison.Ordinal),
            _ => false,
        };
        return isOrdinal ? new Ordinal(word.Value, start, index + 1, true) : null;
    }

    private static Dictionary<string, (string Kind, int Value)> Load()
    {
        var words = new Dictionary<string, (string, int)>();
        foreach (var row in DataTable.Rows("ordinals-ar"))
        {
            foreach (var form in row[2].Split('|'))
            {
                words.Add(Atomizer.KeyOf(form, TextLanguage.Arabic), (row[0], int.Parse(row[1], CultureInfo.InvariantCulture)));
            }
        }

        return words;
    }
}
