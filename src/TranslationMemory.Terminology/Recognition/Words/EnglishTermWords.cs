using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// The steps of English words: without case, plural and possessive; short words in capitals (US, WHO) by their capitals,
/// so that they are not us and who; cease-fire, cease fire and ceasefire alike.
/// </summary>
internal static class EnglishTermWords
{
    private const int LongestAcronym = 4;
    private const int ShortestPart = 3;

    private static readonly HashSet<string> FunctionWords =
    [
        "the", "and", "any", "all", "but", "for", "from", "has", "had", "have", "her", "him", "his", "how", "its", "may",
        "nor", "not", "one", "our", "out", "over", "she", "some", "that", "their", "them", "then", "there", "they", "this",
        "under", "upon", "was", "were", "what", "when", "where", "which", "who", "whom", "with", "you", "your", "every",
        "into", "can", "could", "will", "would", "shall", "should", "might", "must", "are", "been", "being", "does", "did",
    ];

    /// <summary>True for the article that a term may have or not.</summary>
    public static bool IsArticle(TextUnit unit) => unit is { Kind: UnitKind.Word, Key: "the" };

    /// <summary>
    /// The units of a term from <paramref name="first"/> on, the first one and all that are no <c>the</c>. Values of several
    /// units stay only where nothing was taken out.
    /// </summary>
    public static UnitText WithoutArticles(UnitText units, int first)
    {
        var kept = new UnitText();
        for (var i = first; i < units.Count; i++)
        {
            if (i == first || !IsArticle(units[i]))
            {
                kept.Add(units[i]);
            }
        }

        return kept.Count == units.Count ? units : kept;
    }

    /// <summary>The key of one word of a term.</summary>
    public static string KeyOfTerm(TextUnit word) => Acronym(word.ExactKey) ?? StemKey(word);

    /// <summary>The steps of one word of a text.</summary>
    public static IEnumerable<WordStep> Of(TextUnit word)
    {
        var stem = StemKey(word);
        yield return new WordStep(stem, Proclitics.None, word.Reading.Enclitic);
        if (Acronym(word.ExactKey) is not { } acronym)
        {
            yield break;
        }

        yield return new WordStep(acronym, Proclitics.None, word.Reading.Enclitic);
        var lower = acronym.ToLowerInvariant();
        if (lower != stem)
        {
            yield return new WordStep(lower, Proclitics.None, word.Reading.Enclitic);
        }
    }

    /// <summary>The edges of one word of a text.</summary>
    public static WordEdges Edges(in TextUnit word, TermTrie root) =>
        new([.. Of(word).Select(step => WithStart(step, root))])
        {
            Head = WithoutDots(word.Key),
            Tail = StemKey(word),
            Spelling = Spelling(word),
            MayBeAdjective = MayBeAdjective(word),
        };

    /// <summary>The key of two words written as one; null where they cannot be one word.</summary>
    public static string? Joined(TextUnit first, TextUnit second) =>
        first.Kind == UnitKind.Word
        && second.Kind == UnitKind.Word
        && (second.Joint == UnitJoint.Hyphen || (second.Joint == UnitJoint.Space && MayBeAdjective(first) && MayBeAdjective(second)))
            ? WithoutDots(first.Key) + StemKey(second)
            : null;

    /// <summary>May it stand before a noun and tell more of it?</summary>
    public static bool MayBeAdjective(TextUnit unit) =>
        unit.Kind == UnitKind.Word && unit.Key.Length >= ShortestPart && !FunctionWords.Contains(unit.Key);

    /// <summary>The word in lower case without dots and possessive.</summary>
    public static string Spelling(TextUnit word) => WithoutDots(WithoutPossessive(word.Key));

    private static WordStep WithStart(WordStep step, TermTrie root)
    {
        var hash = StringMap.HashOf(step.Key);
        return step with { Hash = hash, Start = root.Follow(step.Key, hash) };
    }

    private static string StemKey(TextUnit word) => WithoutDots(word.Reading.Stem.ToLowerInvariant());

    private static string WithoutDots(string word) => word.Replace(".", string.Empty, StringComparison.Ordinal);

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word.TrimEnd('\'');

    /// <summary>The letters of a word in capitals of at most four letters (U.S. → US, MPs → MP); null for any other word.</summary>
    private static string? Acronym(string exactKey)
    {
        var word = WithoutDots(WithoutPossessive(exactKey));
        if (word.Length > 2 && word[^1] == 's' && char.IsUpper(word[^2]))
        {
            word = word[..^1];
        }

        var letters = word.Count(char.IsLetter);
        return letters is >= 1 and <= LongestAcronym && !word.Any(char.IsLower) && word.Any(char.IsUpper) ? word : null;
    }
}
