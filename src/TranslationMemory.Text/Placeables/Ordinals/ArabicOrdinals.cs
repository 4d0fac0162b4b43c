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

    /// <summary>Nouns that are counted with tens: the twentieth century, not the twenty centuries.</summary>
    private static readonly HashSet<string> Series =
        [.. "القرن الذكرى العيد الدورة الجلسة المادة الفقرة اليوم المرتبة المركز المرة الطبعة السنة العام"
            .Split(' ').Select(w => AtomKeys.OfWord(w, TextLanguage.Arabic))];

    /// <summary>Nouns that an ordinal behind them does not qualify when it is a day or an hour.</summary>
    private static readonly HashSet<string> Days =
        [.. "اليوم الموافق الساعة الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت التاريخ"
            .Split(' ').Select(w => AtomKeys.OfWord(w, TextLanguage.Arabic))];

    /// <summary>Words behind أول and ثاني that make another expression of them (أول أمس, أول من, ثاني أكسيد).</summary>
    private static readonly HashSet<string> Others =
        [.. "أمس من ما بأول فأول أكسيد اثنين أن".Split(' ').Select(w => AtomKeys.OfWord(w, TextLanguage.Arabic))];

    /// <summary>The keys of the words, without proclitics.</summary>
    public static IEnumerable<string> Keys => Words.Keys;

    /// <summary>The values of the words by key.</summary>
    public static IEnumerable<(string Key, int Value)> Values => Words.Select(word => (word.Key, word.Value.Value));

    /// <summary>The ordinal that begins at <paramref name="index"/>.</summary>
    public static Ordinal? Read(AtomSequence text, int index) =>
        ReadBelowHundred(text, index) is not { } ordinal ? null
        : text.IsWord(ordinal.Next, "بعد") && IsHundred(text, ordinal.Next + 1)
            ? ordinal with { Value = ordinal.Value + 100, Next = ordinal.Next + 2, IsCertain = true }
            : ordinal;

    private static bool IsHundred(AtomSequence text, int index) =>
        text.IsWord(index) && text[index].Key.StartsWith("ال", StringComparison.Ordinal)
        && Numbers.Find(text[index].Key.AsSpan(2)) is { Kind: NumberWordKind.Hundred };

    private static Ordinal? ReadBelowHundred(AtomSequence text, int index)
    {
        if (!text.IsWord(index))
        {
            return null;
        }

        var key = text[index].Key;
        foreach (var prefix in Proclitic.WithArticle)
        {
            if (!key.StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            if (BySpan.TryGetValue(key.AsSpan(prefix.Length), out var word))
            {
                return ReadDefinite(text, index, word, SkipOf(prefix));
            }

            if (ReadTens(text, index, prefix) is { } tens)
            {
                return Follows(Series, text, index) ? tens : null;
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

    /// <summary>A ten with the article as the day of a month (العشرين من أكتوبر).</summary>
    public static Ordinal? ReadTensOfMonth(AtomSequence text, int index)
    {
        foreach (var prefix in text.IsWord(index) ? Proclitic.WithArticle : [])
        {
            if (text[index].Key.StartsWith(prefix, StringComparison.Ordinal) && ReadTens(text, index, prefix) is { } tens)
            {
                return tens;
            }
        }

        return null;
    }

    /// <summary>True when a definite noun stands before the word at <paramref name="index"/> that it may qualify (النصف الثاني).</summary>
    public static bool Qualifies(AtomSequence text, int index) =>
        text.IsWord(index - 1) && text[index].Key.StartsWith("ال", StringComparison.Ordinal) && !Follows(Days, text, index)
        && Array.Exists(Proclitic.WithArticle, p => text[index - 1].Key.StartsWith(p, StringComparison.Ordinal));

    /// <summary>The letters before an article that belongs to the span; لل hides the article, which then stays outside.</summary>
    private static int SkipOf(string prefix) => prefix.EndsWith("لل", StringComparison.Ordinal) ? prefix.Length : prefix.Length - 2;

    private static bool Follows(HashSet<string> words, AtomSequence text, int index) =>
        text.IsWord(index - 1) && Proclitic.Contains(words, text[index - 1].Key);

    private static Ordinal? ReadTens(AtomSequence text, int index, string prefix) =>
        Numbers.Find(text[index].Key.AsSpan(prefix.Length)) is { Kind: NumberWordKind.Tens or NumberWordKind.Hundred } tens
            ? new Ordinal((int)tens.Value, text.OffsetOfLetter(index, SkipOf(prefix)), index + 1, true)
            : null;

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
        // الأولي with ya is "initial" more often than "first".
        var isInitial = word is { Kind: "definite", Value: 1 } && !text.Written(index).Contains('ى');
        return word.Kind == "joined" || isInitial ? null : new Ordinal(word.Value, start, index + 1, text[index].Key != "الثانيه");
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
                words.Add(AtomKeys.OfWord(form, TextLanguage.Arabic), (row[0], int.Parse(row[1], CultureInfo.InvariantCulture)));
            }
        }

        return words;
    }
}
