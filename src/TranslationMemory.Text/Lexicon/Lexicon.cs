namespace TranslationMemory.Text;

/// <summary>
/// What is known of Arabic words: which nouns and verbs there are, how often a word was seen, which words are function
/// words. Immutable; the match key of a word is a pure function of the word and a lexicon's <see cref="Version"/>.
/// Words are exact keys (K1); "folded" is a word with أ إ آ written as ا.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Own = new(() => new LexiconBuilder().AddBuiltIn().Build());

    private readonly HashSet<string> _nouns;
    private readonly HashSet<string> _foldedNouns;
    private readonly HashSet<string> _verbs;
    private readonly HashSet<string> _foldedVerbs;
    private readonly HashSet<string> _radicalArticles;
    private readonly HashSet<string> _foldedRadicalArticles;
    private readonly HashSet<string> _common;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _persons;
    private readonly Dictionary<string, long> _counts;
    private readonly Lazy<string> _version;

    /// <summary>Makes a lexicon of a content that nobody changes any more.</summary>
    /// <remarks>Plain sets: frozen ones look up no faster here and take longer to make than all the rest of a start.</remarks>
    internal Lexicon(LexiconContent content)
    {
        _nouns = content.AllNouns().ToHashSet(StringComparer.Ordinal);
        _foldedNouns = Folded(_nouns);
        _verbs = content.Verbs;
        _foldedVerbs = Folded(_verbs);
        _radicalArticles = content.RadicalArticles;
        _foldedRadicalArticles = Folded(_radicalArticles);
        _common = Folded(content.Common);
        var plainNouns = Folded(content.Nouns);
        _names = Folded(content.Persons.Concat(content.Places)).Except(plainNouns).ToHashSet(StringComparer.Ordinal);
        _persons = Folded(content.Persons).Except(plainNouns).ToHashSet(StringComparer.Ordinal);
        _counts = AttestedStems.Count(content.Attested);
        _version = new Lazy<string>(content.Hash);
    }

    /// <summary>The project's own word knowledge, which needs nothing installed.</summary>
    public static Lexicon BuiltIn => Own.Value;

    /// <summary>Names the content: equal for lexicons of equal content, 16 hexadecimal digits.</summary>
    public string Version => _version.Value;

    /// <summary>Number of nouns, adjectives and names in exact spelling.</summary>
    public int NounCount => _nouns.Count;

    /// <summary>Number of verb forms in exact spelling.</summary>
    public int VerbCount => _verbs.Count;

    /// <summary>True for a noun, adjective or name in this spelling.</summary>
    public bool IsNoun(string word) => _nouns.Contains(word);

    /// <summary>True for a verb form in this spelling.</summary>
    public bool IsVerb(string word) => _verbs.Contains(word);

    internal bool IsFoldedNoun(string folded) => _foldedNouns.Contains(folded);

    internal bool IsFoldedVerb(string folded) => _foldedVerbs.Contains(folded);

    /// <summary>
    /// True for a word whose first letters ال are no article (التقى, ألمانيا), also without its hamza (المانيا) unless the
    /// article then explains it (الحق is not ألحق).
    /// </summary>
    internal bool KeepsArticle(string word, string folded) =>
        _radicalArticles.Contains(word) || (_foldedRadicalArticles.Contains(folded) && !_foldedNouns.Contains(folded[2..]));

    /// <summary>True for a word of the project's own lists, which hold what is frequent.</summary>
    internal bool IsCommon(string folded) => _common.Contains(folded);

    /// <summary>True for a word known as a name and as nothing else: it takes no pronoun.</summary>
    internal bool IsOnlyName(string folded) => _names.Contains(folded);

    /// <summary>True for a word known as the name of a person or body and as nothing else.</summary>
    internal bool IsOnlyPerson(string folded) => _persons.Contains(folded);

    /// <summary>How often the folded stem was seen, bare or under the article.</summary>
    internal long AttestedCount(string folded) => _counts.GetValueOrDefault(folded);

    private static HashSet<string> Folded(IEnumerable<string> words) =>
        words.Select(AlefFold.Of).ToHashSet(StringComparer.Ordinal);
}
