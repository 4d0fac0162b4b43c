using System.Collections.Frozen;

namespace TranslationMemory.Text;

/// <summary>
/// The singular of an English plural, and nothing else: no other ending is taken off, because stemmers that do
/// make one of <c>security</c> and <c>secure</c>, <c>Islamic</c> and <c>Islam</c>.
/// </summary>
internal static class EnglishPlural
{
    private static readonly FrozenDictionary<string, string> Irregular = WordLists
        .Read("english-irregular-plurals")
        .Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static readonly FrozenSet<string> NotPlural = WordLists.Read("english-not-plural").ToFrozenSet();

    private static readonly string[] SibilantEndings = ["ches", "shes", "sses", "xes", "zzes", "tzes", "viruses"];

    /// <summary>The singular of <paramref name="word"/>, which is in lower case; the same instance when it is no plural.</summary>
    internal static string Singular(string word)
    {
        if (Irregular.TryGetValue(word, out var singular))
        {
            return singular;
        }

        if (word.Length < 3 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' or '\'' || NotPlural.Contains(word))
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            // Short words keep their e: ties, lies, dies.
            return word.Length > 4 ? string.Concat(word.AsSpan(0, word.Length - 3), "y") : word[..^1];
        }

        var takesEs = (word.Length > 4 && word.EndsWith("oes", StringComparison.Ordinal))
            || Array.Exists(SibilantEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));
        return takesEs ? word[..^2] : word[..^1];
    }
}
