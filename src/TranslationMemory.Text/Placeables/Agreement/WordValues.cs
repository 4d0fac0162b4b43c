using System.Collections.Immutable;
using System.Globalization;

namespace TranslationMemory.Text.Placeables;

/// <summary>
/// The values that ordinary words of a text may stand for: numbers that are no placeables (<c>واحد</c>, <c>once</c>), duals, fractions,
/// ordinals used as adverbs, calendar names without context. They meet the claims of the other side and claim nothing themselves.
/// </summary>
internal sealed class WordValues
{
    private const int ShortestDual = 3;
    private const int ShortestCertainDual = 5;

    // Plurals and verbs share the endings of the dual, so a word that has them only offers a value.
    private static readonly string[] Duals = ["ان", "تين"];

    // The plural has this ending more often; before a noun or pronoun the dual has no nun.
    private static readonly string[] DoubtfulDuals = ["ين", "ان", "ا", "ي", "يه", "يها", "يهم"];

    private static readonly WordValues Arabic = new(TextLanguage.Arabic);
    private static readonly WordValues English = new(TextLanguage.English);

    private readonly TextLanguage _language;
    private readonly Dictionary<string, List<string>> _values = [];

    private WordValues(TextLanguage language)
    {
        _language = language;
        var isArabic = language == TextLanguage.Arabic;
        foreach (var row in DataTable.Rows(isArabic ? "word-values-ar" : "word-values-en"))
        {
            Add(row[2].Split('|').Select(form => AtomKeys.OfWord(form, language)), row[1].Split('|').Select(value => row[0] == "weak" ? Weak(value) : value));
        }

        foreach (var (key, word) in isArabic ? ArabicQuantityReader.Words : EnglishQuantityReader.Words)
        {
            // ملايين and dozens name no number; a part is in the table of words.
            if (word.Kind is not (NumberWordKind.PluralScale or NumberWordKind.Vague or NumberWordKind.Denominator or NumberWordKind.Half or NumberWordKind.Quarter))
            {
                Add([key], [(word.Kind == NumberWordKind.DualScale ? 2 * word.Value : word.Value).ToString(CultureInfo.InvariantCulture)]);
            }
        }

        // Tens of years of an age (in his sixties).
        foreach (var (key, years) in DecadeRecognizer.Years(language))
        {
            Add([key], [years.ToString(CultureInfo.InvariantCulture)]);
        }

        foreach (var (key, value) in isArabic ? ArabicOrdinals.Values : EnglishOrdinals.Values)
        {
            Add([key], [value.ToString(CultureInfo.InvariantCulture)]);
        }
    }

    /// <summary>The key under which a word offers a value to claims in words only.</summary>
    public static string Weak(string key) => "~" + key;

    /// <summary>The keys of all words of a text outside its placeables.</summary>
    public static IEnumerable<string> In(string text, TextLanguage language, ImmutableArray<Placeable> placeables)
    {
        var words = language == TextLanguage.Arabic ? Arabic : English;
        var atoms = Atomizer.Cut(text, language, [.. placeables.Select(placeable => placeable.Span)]);
        var calendar = CalendarTable.For(language);
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms.IsDigits(i))
            {
                yield return ExactNumber.Of(atoms[i].Key, string.Empty).Text;
                if (atoms.IsGluedSymbol(i + 1, ".") && atoms.IsGluedDigits(i + 2))
                {
                    yield return ExactNumber.Of(atoms[i].Key, atoms[i + 2].Key).Text;
                }
            }

            if (!atoms.IsWord(i))
            {
                continue;
            }

            if (calendar.TryAttachedMonth(atoms, i, out var month, out _, out _))
            {
                yield return CalendarKeys.OfMonth(month);
            }

            if (calendar.TryAttachedWeekday(atoms, i, out var weekday, out _, out _))
            {
                yield return CalendarKeys.OfWeekday(weekday);
            }

            foreach (var value in words.Of(atoms, i))
            {
                yield return value;
            }
        }
    }

    private IEnumerable<string> Of(AtomSequence atoms, int index)
    {
        var key = atoms[index].Key;
        if (Roman(atoms, index) is var roman and > 0)
        {
            yield return roman.ToString(CultureInfo.InvariantCulture);
        }

        foreach (var prefix in _language == TextLanguage.Arabic ? Proclitic.All : [string.Empty])
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal) && _values.TryGetValue(key[prefix.Length..], out var values))
            {
                foreach (var value in values)
                {
                    yield return value;
                }
            }
        }

        if (_language == TextLanguage.Arabic && key.Length >= ShortestDual)
        {
            if (key.Length >= ShortestCertainDual && EndsWith(key, Duals))
            {
                yield return "2";
            }
            else if (EndsWith(key, DoubtfulDuals))
            {
                yield return Weak("2");
            }
        }
    }

    /// <summary>Roman letters; in parentheses small ones, too.</summary>
    private static int Roman(AtomSequence atoms, int index)
    {
        var isItem = atoms.IsSymbol(index - 1, "(") && atoms.IsGluedSymbol(index + 1, ")");
        var written = atoms.Written(index);
        return isItem && written.Length <= 5 ? RomanNumeral.ValueOf(written.ToString().ToUpperInvariant()) : RomanNumeral.ValueOf(written);
    }

    private static bool EndsWith(string key, string[] endings) => Array.Exists(endings, ending => key.EndsWith(ending, StringComparison.Ordinal));

    private void Add(IEnumerable<string> keys, IEnumerable<string> values)
    {
        foreach (var key in keys)
        {
            if (!_values.TryGetValue(key, out var list))
            {
                _values.Add(key, list = []);
            }

            list.AddRange(values);
        }
    }
}
