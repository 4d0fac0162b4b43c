using System.Buffers;

namespace TranslationMemory.Text.Placeables;

/// <summary>
/// The words of a language that can begin a placeable, with the proclitics before them: taken from the tables that the recognisers
/// themselves use. One look-up per word keeps the recognisers away from ordinary words.
/// </summary>
internal sealed class TriggerWords
{
    private const int LongestKey = 24;

    private static readonly Lazy<TriggerWords> ArabicWords = new(() => new TriggerWords(TextLanguage.Arabic));
    private static readonly Lazy<TriggerWords> EnglishWords = new(() => new TriggerWords(TextLanguage.English));

    private readonly TextLanguage _language;
    private readonly FoldMap _fold;
    private readonly Dictionary<string, WordRole> _roles = [];
    private readonly Dictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly SearchValues<char> _symbols;

    private TriggerWords(TextLanguage language)
    {
        _language = language;
        _fold = language == TextLanguage.Arabic ? FoldMap.Arabic : FoldMap.English;
        _bySpan = _roles.GetAlternateLookup<ReadOnlySpan<char>>();
        var signs = CurrencyTable.SignKeys(language).ToList();
        _symbols = SearchValues.Create([.. signs.Where(key => key.Length == 1).Select(key => key[0]), .. FractionReader.Signs, .. "%٪％-−"]);
        if (language == TextLanguage.Arabic)
        {
            AddArabic();
        }
        else
        {
            AddEnglish();
        }

        Add(signs, WordRole.Begins);
        Add([AtomKeys.OfWord("AD", language), AtomKeys.OfWord("AH", language)], WordRole.Begins);
    }

    /// <summary>The words of a language.</summary>
    public static TriggerWords For(TextLanguage language) => language == TextLanguage.Arabic ? ArabicWords.Value : EnglishWords.Value;

    /// <summary>What <paramref name="word"/> can do; nothing is allocated for words without combining letters.</summary>
    public WordRole RoleOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestKey];
        WordRole role;
        if (_fold.TryWrite(word, buffer, out var length))
        {
            role = length <= LongestKey && _bySpan.TryGetValue(buffer[..length], out var found) ? found : WordRole.None;
        }
        else
        {
            role = _roles.GetValueOrDefault(AtomKeys.OfWord(word, _language));
        }

        return role != WordRole.TriggersCapitalized ? role : char.IsUpper(word[0]) ? WordRole.Triggers : WordRole.None;
    }

    /// <summary>True when a placeable can begin with this atom; for digits and codes others decide.</summary>
    public bool MayBegin(ReadOnlySpan<char> written, AtomKind kind) => kind switch
    {
        AtomKind.Word => RoleOf(written) != WordRole.None,
        AtomKind.Symbol => _symbols.Contains(written[0]),
        _ => true,
    };

    private void AddArabic()
    {
        foreach (var (key, word) in ArabicQuantityReader.Words)
        {
            var role = word is { Kind: NumberWordKind.Joined, Value: 1 } ? WordRole.Begins : WordRole.Triggers;
            Add(Proclitic.All.Select(prefix => prefix + key), role);
        }

        Add(ArabicOrdinals.Keys.SelectMany(key => Proclitic.All.Select(prefix => prefix + key)), WordRole.Triggers);
        Add(DecadeRecognizer.Keys(TextLanguage.Arabic), WordRole.Triggers);
        Add(FractionReader.ArabicKeys.SelectMany(key => Proclitic.All.Select(prefix => prefix + key)), WordRole.Triggers);
        Add(CurrencyTable.DualKeys.SelectMany(key => Proclitic.Bare.Select(prefix => prefix + key)), WordRole.Triggers);
        var calendar = CalendarTable.For(TextLanguage.Arabic);
        Add(calendar.FirstKeys.SelectMany(key => Proclitic.Bare.Select(prefix => prefix + key)), WordRole.Triggers);
        Add(
            calendar.FirstKeys.Where(key => key.StartsWith("ال", StringComparison.Ordinal)).SelectMany(key => (string[])["لل" + key[2..], "ولل" + key[2..]]),
            WordRole.Triggers);
    }

    private void AddEnglish()
    {
        foreach (var (key, word) in EnglishQuantityReader.Words)
        {
            if (word.Kind is not (NumberWordKind.Denominator or NumberWordKind.Vague))
            {
                Add([key], word.Kind == NumberWordKind.Article ? WordRole.Begins : WordRole.Triggers);
            }
        }

        Add(EnglishOrdinals.Keys, WordRole.Triggers);
        Add(DecadeRecognizer.Keys(TextLanguage.English), WordRole.Triggers);
        Add(CalendarTable.For(TextLanguage.English).FirstKeys, WordRole.TriggersCapitalized);
    }

    /// <summary>Gives each key a role; the stronger one stays.</summary>
    private void Add(IEnumerable<string> keys, WordRole role)
    {
        foreach (var key in keys)
        {
            if (key.Length > LongestKey)
            {
                throw new InvalidOperationException($"The word '{key}' of the tables of placeables is too long to be looked up.");
            }

            if (!_roles.TryGetValue(key, out var known) || known == WordRole.Begins)
            {
                _roles[key] = role;
            }
        }
    }
}
