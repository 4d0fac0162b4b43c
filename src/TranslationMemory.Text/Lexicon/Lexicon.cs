namespace TranslationMemory.Text;

/// <summary>
/// What is known of Arabic words: which nouns and verbs there are, how often a word was seen, which words are function
/// words. Immutable; the match key of a word is a pure function of the word and a lexicon's <see cref="Version"/>.
/// Words are exact keys (K1); "folded" is a word with أ إ آ written as ا.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Own = new(() => new LexiconBuilder().AddBuiltIn().Build());

    private readonly LexiconContent _content;
    private readonly Dictionary<string, long> _counts;
    private readonly Lazy<string> _version;

    /// <summary>Makes a lexicon of a content that nobody changes any more.</summary>
    internal Lexicon(LexiconContent content)
    {
        _content = content;
        _counts = AttestedStems.Count(content.Attested);
        _version = new Lazy<string>(content.Hash);
    }

    /// <summary>The project's own word knowledge, which needs nothing installed.</summary>
    public static Lexicon BuiltIn => Own.Value;

    /// <summary>Names the content: equal for lexicons of equal content, 16 hexadecimal digits.</summary>
    public string Version => _version.Value;

    /// <summary>Number of nouns, adjectives and names in exact spelling.</summary>
    public int NounCount => _content.Count(WordKinds.Nominal);

    /// <summary>Number of verb forms in exact spelling.</summary>
    public int VerbCount => _content.Count(WordKinds.Verb);

    /// <summary>True for a noun, adjective or name in this spelling.</summary>
    public bool IsNoun(string word) => Is(_content.Exact(word), WordKinds.Nominal);

    /// <summary>True for a verb form in this spelling.</summary>
    public bool IsVerb(string word) => Is(_content.Exact(word), WordKinds.Verb);

    /// <inheritdoc cref="IsNoun(string)"/>
    internal bool IsNoun(ReadOnlySpan<char> word) => Is(_content.Exact(word), WordKinds.Nominal);

    /// <summary>True for a word that is known, as it stands or without its hamzas, as a name and as nothing else.</summary>
    public bool IsNameOnly(string word) => IsOnlyName(AlefFold.Of(word));

    internal bool IsFoldedNoun(ReadOnlySpan<char> folded) => Is(_content.Folded(folded), WordKinds.Nominal);

    internal bool IsFoldedNoun(string folded) => Is(_content.Folded(folded), WordKinds.Nominal);

    internal bool IsFoldedVerb(string folded) => Is(_content.Folded(folded), WordKinds.Verb);

    /// <summary>
    /// True for a word whose first letters ال are no article (التقى, ألمانيا), also without its hamza (المانيا) unless the
    /// article then explains it (الحق is not ألحق).
    /// </summary>
    internal bool KeepsArticle(string word, string folded) =>
        Is(_content.Exact(word), WordKinds.RadicalArticle)
        || (Is(_content.Folded(folded), WordKinds.RadicalArticle) && !IsFoldedNoun(folded[2..]));

    /// <summary>True for a word of the project's own lists, which hold what is frequent.</summary>
    internal bool IsCommon(string folded) => Is(_content.Folded(folded), WordKinds.Common);

    /// <inheritdoc cref="IsCommon(string)"/>
    internal bool IsCommon(ReadOnlySpan<char> folded) => Is(_content.Folded(folded), WordKinds.Common);

    /// <summary>True for a verb form that is likelier before a pronoun than the noun that is then spelled alike (نشرتها).</summary>
    internal bool IsGovernor(string word) => Is(_content.Exact(word), WordKinds.Governor);

    /// <summary>True for a word known as a name and as nothing else: it takes no pronoun.</summary>
    internal bool IsOnlyName(string folded) => IsOnly(_content.Folded(folded), WordKinds.Person | WordKinds.Place);

    /// <inheritdoc cref="IsOnlyName(string)"/>
    internal bool IsOnlyName(ReadOnlySpan<char> folded) => IsOnly(_content.Folded(folded), WordKinds.Person | WordKinds.Place);

    /// <summary>True for a word known as the name of a person or body and as no common noun.</summary>
    internal bool IsOnlyPerson(string folded) => IsOnly(_content.Folded(folded), WordKinds.Person);

    /// <summary>How often the folded stem was seen, bare or under the article.</summary>
    internal long AttestedCount(string folded) => _counts.GetValueOrDefault(folded);

    private static bool Is(WordKinds kinds, WordKinds any) => (kinds & any) != WordKinds.None;

    private static bool IsOnly(WordKinds kinds, WordKinds names) => Is(kinds, names) && !Is(kinds, WordKinds.Noun);
}
