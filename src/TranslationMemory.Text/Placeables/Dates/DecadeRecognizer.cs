using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>
/// Decades: <c>التسعينيات</c>, <c>ثمانينيات القرن التاسع عشر</c>, <c>the 1990s</c>, <c>the '90s</c>, <c>the nineties</c>. Without a century
/// the twentieth is meant. Ages are none (<c>in his sixties</c>, <c>في الستينيات من عمره</c>).
/// </summary>
internal sealed class DecadeRecognizer : IRecognizer
{
    private const int LastCentury = 1900;

    private static readonly Dictionary<string, int> Arabic = Load("decades-ar", TextLanguage.Arabic);
    private static readonly Dictionary<string, int> English = Load("decades-en", TextLanguage.English);
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ArabicBySpan = Arabic.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string> Persons = ["his", "her", "their", "my", "our", "your", "its"];

    /// <summary>The words for decades, with the proclitics that may stand before them.</summary>
    public static IEnumerable<string> Keys(TextLanguage language) => language == TextLanguage.Arabic
        ? Arabic.Keys.SelectMany(word => Proclitic.All.Select(prefix => prefix + word))
        : English.Keys;

    /// <summary>The first year in the century by word.</summary>
    public static IReadOnlyDictionary<string, int> Years(TextLanguage language) => language == TextLanguage.Arabic ? Arabic : English;

    /// <inheritdoc/>
    public Hit? TryRecognize(AtomSequence text, int index) => text[index].Kind switch
    {
        AtomKind.Digits => ReadDigits(text, index),
        AtomKind.Word when text.Language == TextLanguage.English => English.TryGetValue(text[index].Key, out var years) && !IsAge(text, index)
            ? Found(text, text[index].Start, index + 1, LastCentury + years) : null,
        AtomKind.Word => ReadArabic(text, index),
        _ => null,
    };

    private static Hit? ReadDigits(AtomSequence text, int index)
    {
        var next = text.IsGluedSymbol(index + 1, "'") ? index + 2 : index + 1;
        var digits = text[index].Key;
        if (!text[next].Glued || !text.IsWord(next, "s") || digits[^1] != '0' || digits.Length is < 2 or > 4 || IsAge(text, index))
        {
            return null;
        }

        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return year is >= 100 and < 2100
            ? Found(text, text[index].Start, next + 1, year)
            : digits.Length == 2 && year >= 20 ? Found(text, text[index].Start, next + 1, LastCentury + year) : null;
    }

    private static Hit? ReadArabic(AtomSequence text, int index)
    {
        foreach (var prefix in Proclitic.All)
        {
            if (!text[index].Key.StartsWith(prefix, StringComparison.Ordinal) || !ArabicBySpan.TryGetValue(text[index].Key.AsSpan(prefix.Length), out var years))
            {
                continue;
            }

            if (text.IsWord(index + 1, "من") && text[index + 2].Key.StartsWith("عمر", StringComparison.Ordinal))
            {
                return new Hit(index + 1, null);
            }

            var century = ReadCentury(text, index + 1, out var next);

            // The article belongs to the span, as in ordinals; in لل it is hidden.
            var skip = prefix.EndsWith("ال", StringComparison.Ordinal) ? prefix.Length - 2 : prefix.Length;
            return Found(text, text.OffsetOfLetter(index, skip), next, century + years);
        }

        return null;
    }

    /// <summary>The first year of the century named at <paramref name="index"/>: <c>القرن الماضي</c>, <c>من القرن التاسع عشر</c>.</summary>
    private static int ReadCentury(AtomSequence text, int index, out int next)
    {
        next = index;
        var at = text.IsWord(index, "من") ? index + 1 : index;
        if (!text.IsWord(at, "القرن"))
        {
            return LastCentury;
        }

        if (text.IsWord(at + 1, "الماضي"))
        {
            next = at + 2;
            return LastCentury;
        }

        if ((ArabicOrdinals.Read(text, at + 1) ?? ArabicOrdinals.ReadTensOfMonth(text, at + 1)) is { Value: > 9 and < 22 } ordinal)
        {
            next = ordinal.Next;
            return (ordinal.Value - 1) * 100;
        }

        return LastCentury;
    }

    private static bool IsAge(AtomSequence text, int index) =>
        Enumerable.Range(index - 2, 2).Any(i => text.IsWord(i) && Persons.Contains(text[i].Key));

    private static Hit Found(AtomSequence text, int start, int next, int year) => new(
        next,
        new Placeable(PlaceableType.Decade, TextSpan.FromBounds(start, text[next - 1].End), year.ToString(CultureInfo.InvariantCulture) + "s"));

    private static Dictionary<string, int> Load(string table, TextLanguage language) => DataTable.Rows(table)
        .SelectMany(row => row[1].Split('|').Select(form => (Key: AtomKeys.OfWord(form, language), Years: int.Parse(row[0], CultureInfo.InvariantCulture))))
        .ToDictionary(pair => pair.Key, pair => pair.Years);
}
