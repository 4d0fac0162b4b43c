using System.Collections.Frozen;

namespace TranslationMemory.Text;

/// <summary>How English words are read: possessive off, singular of plurals, acronyms without dots, contractions whole.</summary>
public static class EnglishWords
{
    private const string Possessive = "'s";

    // 's is "is", "has" or "us" here; behind all other words it is the possessive.
    private static readonly FrozenSet<string> Contractions = FrozenSet.ToFrozenSet(
        ["it's", "that's", "he's", "she's", "what's", "who's", "there's", "here's", "where's", "how's", "when's", "why's", "let's"]);

    private static readonly FrozenSet<string> Negations = FrozenSet.ToFrozenSet(["not", "no", "never", "without", "cannot"]);

    private static readonly FrozenSet<string> CaseSensitive =
        WordLists.Read("english-case-sensitive-acronyms").ToFrozenSet();

    /// <summary>
    /// The reading of a word. The stem is in lower case and singular; a dotted acronym loses its dots, and keeps its capitals
    /// where its small letters are another word (<c>U.S.</c>, stem <c>US</c>). The possessive <c>'s</c> or <c>s'</c> becomes the enclitic <c>'s</c>.
    /// Compounds with a hyphen stay whole, with the singular of their end; their stem key has no hyphens (<see cref="StemKey"/>).
    /// </summary>
    /// <param name="exactKey">The exact key (K1) of one English word.</param>
    public static Reading Read(string exactKey)
    {
        ArgumentNullException.ThrowIfNull(exactKey);
        var word = exactKey;
        var enclitic = string.Empty;
        if (Contractions.Contains(exactKey.ToLowerInvariant()))
        {
            return Reading.Whole(exactKey.ToLowerInvariant());
        }

        if (word.Length > 2 && word.EndsWith(Possessive, StringComparison.OrdinalIgnoreCase))
        {
            word = word[..^2];
            enclitic = Possessive;
        }
        else if (word.Length > 2 && word.EndsWith("s'", StringComparison.OrdinalIgnoreCase))
        {
            word = word[..^1];
            enclitic = Possessive;
        }

        return new Reading(Proclitics.None, Stem(word), enclitic);
    }

    /// <summary>The key that equal stems share: <c>cease-fire</c> and <c>ceasefire</c> have one. Letters keep the case of the stem.</summary>
    /// <param name="stem">The stem of a reading (<see cref="Read"/>).</param>
    public static string StemKey(string stem)
    {
        ArgumentNullException.ThrowIfNull(stem);
        return stem.Replace("-", string.Empty, StringComparison.Ordinal) is { Length: > 0 } key ? key : stem;
    }

    /// <summary>
    /// The fold key of a word: small letters, acronyms without dots; capitals stay where the small letters are another word (<c>US</c>).
    /// </summary>
    /// <param name="exactKey">The exact key (K1) of one English word.</param>
    public static string FoldKey(string exactKey)
    {
        ArgumentNullException.ThrowIfNull(exactKey);
        var letters = WithoutDots(exactKey);
        return IsCaseSensitive(letters) ? letters : Text.FoldKey.Of(letters, TextLanguage.English);
    }

    /// <summary>True for <c>not</c>, <c>no</c>, <c>never</c>, <c>without</c>, <c>cannot</c> and contractions with <c>n't</c>, in any case.</summary>
    /// <param name="exactKey">The exact key (K1) of one English word.</param>
    public static bool IsNegation(string exactKey)
    {
        ArgumentNullException.ThrowIfNull(exactKey);
        return Negations.Contains(exactKey.ToLowerInvariant()) || exactKey.EndsWith("n't", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for an acronym whose small letters are another word.</summary>
    private static bool IsCaseSensitive(string letters) => CaseSensitive.Contains(letters);

    private static string Stem(string word)
    {
        var lower = FoldKey(word);
        if (IsCaseSensitive(lower))
        {
            return lower;
        }

        var singular = EnglishPlural.Singular(lower);
        var hyphen = lower.LastIndexOf('-');
        return hyphen < 0 || !ReferenceEquals(singular, lower)
            ? singular
            : string.Concat(lower.AsSpan(0, hyphen + 1), EnglishPlural.Singular(lower[(hyphen + 1)..]));
    }

    private static string WithoutDots(string word) =>
        word.Contains('.') ? word.Replace(".", string.Empty, StringComparison.Ordinal) is { Length: > 0 } letters ? letters : word : word;
}
