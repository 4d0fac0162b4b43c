using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace TranslationMemory.Text;

/// <summary>
/// What is known of Arabic words: which nouns and verbs there are, how often a word was seen, which words are function
/// words. Immutable; the match key of a word is a pure function of the word and a lexicon's <see cref="Version"/>.
/// Words are exact keys (K1); "folded" is a word with أ إ آ written as ا.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Own = new(() => new LexiconBuilder().AddBuiltIn().Build());

    private readonly FrozenSet<string> _nouns;
    private readonly FrozenSet<string> _foldedNouns;
    private readonly FrozenSet<string> _verbs;
    private readonly FrozenSet<string> _foldedVerbs;
    private readonly FrozenSet<string> _radicalArticles;
    private readonly FrozenSet<string> _common;
    private readonly FrozenDictionary<string, long> _counts;

    internal Lexicon(
        IReadOnlyCollection<string> nouns,
        IReadOnlyCollection<string> verbs,
        IReadOnlyCollection<string> radicalArticles,
        IReadOnlyCollection<string> common,
        IReadOnlyDictionary<string, long> attested)
    {
        _nouns = nouns.ToFrozenSet(StringComparer.Ordinal);
        _foldedNouns = nouns.Select(AlefFold.Of).ToFrozenSet(StringComparer.Ordinal);
        _verbs = verbs.ToFrozenSet(StringComparer.Ordinal);
        _foldedVerbs = verbs.Select(AlefFold.Of).ToFrozenSet(StringComparer.Ordinal);
        _radicalArticles = radicalArticles.Select(AlefFold.Of).ToFrozenSet(StringComparer.Ordinal);
        _common = common.Select(AlefFold.Of).ToFrozenSet(StringComparer.Ordinal);
        _counts = AttestedStems.Count(attested).ToFrozenDictionary(StringComparer.Ordinal);
        Version = Hash(nouns, verbs, radicalArticles, common, attested);
    }

    /// <summary>The project's own word knowledge, which needs nothing installed.</summary>
    public static Lexicon BuiltIn => Own.Value;

    /// <summary>Names the content: equal for lexicons of equal content, 16 hexadecimal digits.</summary>
    public string Version { get; }

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

    /// <summary>True for a word whose first letters ال are no article (التقى, ألمانيا).</summary>
    internal bool KeepsArticle(string folded) => _radicalArticles.Contains(folded);

    /// <summary>True for a word of the project's own lists, which hold what is frequent.</summary>
    internal bool IsCommon(string folded) => _common.Contains(folded);

    /// <summary>How often the folded stem was seen, bare or under the article.</summary>
    internal long AttestedCount(string folded) => _counts.GetValueOrDefault(folded);

    private static string Hash(
        IReadOnlyCollection<string> nouns,
        IReadOnlyCollection<string> verbs,
        IReadOnlyCollection<string> radicalArticles,
        IReadOnlyCollection<string> common,
        IReadOnlyDictionary<string, long> attested)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, "rules", [CliticAnalyzer.RulesVersion]);
        Append(hash, "nouns", nouns);
        Append(hash, "verbs", verbs);
        Append(hash, "articles", radicalArticles);
        Append(hash, "common", common);
        Append(hash, "attested", attested.Select(pair => FormattableString.Invariant($"{pair.Key}={pair.Value}")));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static void Append(IncrementalHash hash, string section, IEnumerable<string> words)
    {
        hash.AppendData(Encoding.UTF8.GetBytes("[" + section + "]\n"));
        foreach (var word in words.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(word + "\n"));
        }
    }
}
