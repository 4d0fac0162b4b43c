using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Fractions: <c>½</c>, <c>3½</c>, <c>2/3</c>, <c>2 1/2</c>, <c>ثلاثة أرباع</c>, <c>ثلثا</c>, <c>two-thirds</c>. A word for one part
/// (نصف, ثلث, a third) is no placeable: it counts nothing more often than it does.
/// </summary>
internal static class FractionReader
{
    /// <summary>The fractions that are one character.</summary>
    public const string Signs = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

    private const int LargestDenominator = 10;

    private static readonly int[] Numerators = [1, 1, 2, 1, 3, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7];
    private static readonly int[] Denominators = [2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8];

    private static readonly Dictionary<string, int> Duals = Load("dual");
    private static readonly Dictionary<string, int> ArabicParts = Load("part");
    private static readonly Dictionary<string, int> EnglishParts = Load("english");

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> DualsBySpan = Duals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words for two parts of a whole, without proclitics.</summary>
    public static IEnumerable<string> ArabicKeys => Duals.Keys;

    /// <summary>The fraction at <paramref name="index"/>; null when there is none.</summary>
    public static Quantity? Read(AtomSequence text, int index) => text[index].Kind switch
    {
        AtomKind.Symbol => ReadSign(text, index, 0, text[index].Start),
        AtomKind.Digits => ReadDigits(text, index),
        AtomKind.Word => text.Language == TextLanguage.Arabic ? ReadArabic(text, index) : ReadEnglish(text, index),
        _ => null,
    };

    private static Quantity? ReadSign(AtomSequence text, int index, long whole, int start)
    {
        var at = text[index].Kind == AtomKind.Symbol ? Signs.IndexOf(text.Text[text[index].Start], StringComparison.Ordinal) : -1;
        return at < 0 || (text[index + 1].Glued && text[index + 1].Kind is AtomKind.Digits or AtomKind.Word) || IsInLatinWord(text, index)
            ? null
            : Found(start, index + 1, (whole * Denominators[at]) + Numerators[at], Denominators[at]);
    }

    /// <summary>True behind a Latin letter: what is left of text in a wrong encoding.</summary>
    private static bool IsInLatinWord(AtomSequence text, int index) =>
        text[index].Glued && text.IsWord(index - 1) && text.Text[text[index - 1].End - 1] < '\u0250';

    private static Quantity? ReadDigits(AtomSequence text, int index)
    {
        if (text[index].Key.Length > 9 || (text[index].Glued && text.IsDigits(index - 2) && text[index - 1].Kind == AtomKind.Symbol))
        {
            return null;
        }

        var whole = Number(text, index);
        if (text[index + 1].Glued && ReadSign(text, index + 1, whole, text[index].Start) is { } mixed)
        {
            return mixed;
        }

        if (ReadSlash(text, index) is { } parts)
        {
            return Found(text[index].Start, index + 3, parts.Numerator, parts.Denominator);
        }

        return !text[index + 1].Glued && text.IsDigits(index + 1) && ReadSlash(text, index + 1) is { } rest
            ? Found(text[index].Start, index + 4, (whole * rest.Denominator) + rest.Numerator, rest.Denominator)
            : null;
    }

    /// <summary>A proper fraction in lowest digits; anything larger is a date, a ratio or a pair.</summary>
    private static (int Numerator, int Denominator)? ReadSlash(AtomSequence text, int index)
    {
        if (text[index].Key.Length != 1 || !text.IsGluedSymbol(index + 1, "/") || !text.IsGluedDigits(index + 2) || text[index + 2].Key.Length > 2
            || (text[index + 3].Glued && (text.IsDigits(index + 4) || text.IsWord(index + 3))) || text.IsGluedSymbol(index + 3, "/"))
        {
            return null;
        }

        var (numerator, denominator) = (Number(text, index), Number(text, index + 2));
        return numerator >= 1 && numerator < denominator && denominator <= LargestDenominator ? ((int)numerator, (int)denominator) : null;
    }

    private static Quantity? ReadArabic(AtomSequence text, int index)
    {
        var key = text[index].Key;
        foreach (var prefix in Proclitic.Bare)
        {
            if (!key.StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            if (DualsBySpan.TryGetValue(key.AsSpan(prefix.Length), out var parts))
            {
                return Found(text.OffsetOfLetter(index, prefix.Length), index + 1, 2, parts);
            }

            if (ArabicQuantityReader.Find(key.AsSpan(prefix.Length)) is { Kind: NumberWordKind.Unit or NumberWordKind.Short, Value: < 10 } word
                && text.IsWord(index + 1) && TryPart(text[index + 1].Key, out parts) && word.Value < parts)
            {
                return Found(text.OffsetOfLetter(index, prefix.Length), index + 2, word.Value, parts);
            }
        }

        return null;
    }

    /// <summary>The name of the parts, perhaps with a pronoun (أرباعهم).</summary>
    private static bool TryPart(string key, out int parts) =>
        ArabicParts.TryGetValue(key, out parts)
        || (key.Length > 5 && (key.EndsWith("هم", StringComparison.Ordinal) || key.EndsWith("ها", StringComparison.Ordinal)) && ArabicParts.TryGetValue(key[..^2], out parts));

    private static Quantity? ReadEnglish(AtomSequence text, int index)
    {
        var at = text.IsGluedSymbol(index + 1, "-") ? index + 2 : index + 1;
        return EnglishQuantityReader.Words.TryGetValue(text[index].Key, out var word) && word.Kind == NumberWordKind.Unit
            && text.IsWord(at) && EnglishParts.TryGetValue(text[at].Key, out var parts) && word.Value < parts
                ? Found(text[index].Start, at + 1, word.Value, parts)
                : null;
    }

    private static Quantity Found(int start, int next, long numerator, int denominator) =>
        new(QuantityForm.Words, ExactNumber.OfFraction(numerator, denominator), start, next);

    private static long Number(AtomSequence text, int index) => long.Parse(text[index].Key, CultureInfo.InvariantCulture);

    private static Dictionary<string, int> Load(string kind) => DataTable.Rows("fractions").Where(row => row[0] == kind)
        .SelectMany(row => row[2].Split('|').Select(form => (Form: form, Parts: int.Parse(row[1], CultureInfo.InvariantCulture))))
        .ToDictionary(pair => AtomKeys.OfWord(pair.Form, kind == "english" ? TextLanguage.English : TextLanguage.Arabic), pair => pair.Parts);
}
