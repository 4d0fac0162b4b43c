using System.Security.Cryptography;
using System.Text;

namespace TranslationMemory.Text;

/// <summary>The words that a lexicon is made of, in exact spelling.</summary>
internal sealed class LexiconContent
{
    /// <summary>Nouns, adjectives and particles.</summary>
    public HashSet<string> Nouns { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>Names of persons and bodies.</summary>
    public HashSet<string> Persons { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>Names of places, and what is derived from them.</summary>
    public HashSet<string> Places { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>Inflected verb forms.</summary>
    public HashSet<string> Verbs { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>Words that begin with ال and have no article.</summary>
    public HashSet<string> RadicalArticles { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>The words among all of these that are frequent.</summary>
    public HashSet<string> Common { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>Words of texts with how often they were seen.</summary>
    public Dictionary<string, long> Attested { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>Nouns and names.</summary>
    public IEnumerable<string> AllNouns() => Nouns.Concat(Persons).Concat(Places);

    /// <summary>A copy, which later changes leave as it is.</summary>
    public LexiconContent Copy() => new()
    {
        Nouns = new HashSet<string>(Nouns, StringComparer.Ordinal),
        Persons = new HashSet<string>(Persons, StringComparer.Ordinal),
        Places = new HashSet<string>(Places, StringComparer.Ordinal),
        Verbs = new HashSet<string>(Verbs, StringComparer.Ordinal),
        RadicalArticles = new HashSet<string>(RadicalArticles, StringComparer.Ordinal),
        Common = new HashSet<string>(Common, StringComparer.Ordinal),
        Attested = new Dictionary<string, long>(Attested, StringComparer.Ordinal),
    };

    /// <summary>A hash over content and rules: 16 hexadecimal digits.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, "rules", [CliticAnalyzer.RulesVersion]);
        Append(hash, "nouns", Nouns);
        Append(hash, "persons", Persons);
        Append(hash, "places", Places);
        Append(hash, "verbs", Verbs);
        Append(hash, "articles", RadicalArticles);
        Append(hash, "common", Common);
        Append(hash, "attested", Attested.Select(pair => FormattableString.Invariant($"{pair.Key}={pair.Value}")));
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
