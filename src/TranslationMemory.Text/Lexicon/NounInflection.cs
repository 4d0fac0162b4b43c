namespace TranslationMemory.Text;

/// <summary>Recognises the regular endings of nouns and adjectives on a stem of the lexicon.</summary>
internal static class NounInflection
{
    private const int ShortestEntry = 3;

    /// <summary>What is written, what the entry of the lexicon has in its place, and whether it is a sign that can stand alone.</summary>
    private static readonly (string Ending, string Entry, bool Strong)[] Endings =
    [
        ("ات", "ة", true), ("ات", "", true), ("تان", "ة", true), ("تين", "ة", true), ("ون", "", true), ("ين", "", true),
        ("ان", "", true), ("يين", "ي", true), ("يون", "ي", true), ("يات", "ي", true), ("يات", "ية", true), ("يتين", "ي", true),
        ("اتي", "", false), ("وا", "", false), ("و", "", false), ("ية", "ي", false), ("ية", "", false), ("ي", "", false), ("ا", "", false),
        ("يا", "ي", false), ("يا", "", false), ("ة", "", false), ("وي", "ا", false), ("ت", "", false), ("تا", "ة", false), ("تي", "ة", false),
    ];

    /// <summary>How a word is related to the noun of which it is an inflected form.</summary>
    internal enum Relation
    {
        /// <summary>It is not.</summary>
        None,

        /// <summary>The noun is rare, or the ending is one that many other words have by chance.</summary>
        Weak,

        /// <summary>A frequent noun in the dual or in a regular plural.</summary>
        Strong,
    }

    /// <summary>The closest relation of a word to a noun of the lexicon.</summary>
    /// <param name="word">The word, in the spelling that <paramref name="isNoun"/> compares.</param>
    /// <param name="isNoun">Whether a spelling is a noun of the lexicon.</param>
    /// <param name="lexicon">Tells which nouns are frequent.</param>
    public static Relation Of(string word, Func<string, bool> isNoun, Lexicon lexicon)
    {
        var found = Relation.None;
        foreach (var (ending, entry, strong) in Endings)
        {
            var body = word.Length - ending.Length;
            if (body + entry.Length < ShortestEntry || !word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var candidate = string.Concat(word.AsSpan(0, body), entry);
            if (isNoun(candidate))
            {
                found = Relation.Weak;
                if (strong && lexicon.IsCommon(AlefFold.Of(candidate)))
                {
                    return Relation.Strong;
                }
            }
        }

        return found;
    }
}
