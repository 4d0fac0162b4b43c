namespace TranslationMemory.Text;

/// <summary>Recognises the regular endings of nouns and adjectives on a stem of the lexicon.</summary>
internal static class NounInflection
{
    private const int ShortestBody = 2;

    /// <summary>What is written, and what the entry of the lexicon has in its place.</summary>
    private static readonly (string Ending, string Entry)[] Endings =
    [
        ("اتي", ""), ("ات", "ة"), ("ات", ""), ("تان", "ة"), ("تين", "ة"), ("ون", ""), ("ين", ""), ("ان", ""), ("وا", ""),
        ("ية", "ي"), ("ية", ""), ("ي", ""), ("ا", ""), ("يا", "ي"), ("يا", ""), ("ة", ""), ("وي", "ا"), ("يين", "ي"),
        ("يون", "ي"), ("يات", "ي"), ("يات", "ية"), ("ت", ""), ("تا", "ة"), ("تي", "ة"),
    ];

    /// <summary>True when a folded word is a noun of the lexicon with an ending put on.</summary>
    public static bool Inflects(string folded, Lexicon lexicon)
    {
        foreach (var (ending, entry) in Endings)
        {
            if (folded.Length - ending.Length >= ShortestBody
                && folded.EndsWith(ending, StringComparison.Ordinal)
                && lexicon.IsFoldedNoun(string.Concat(folded.AsSpan(0, folded.Length - ending.Length), entry)))
            {
                return true;
            }
        }

        return false;
    }
}
