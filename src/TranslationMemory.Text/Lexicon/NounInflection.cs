namespace TranslationMemory.Text;

/// <summary>Recognises the regular endings of nouns and adjectives on a stem of the lexicon.</summary>
internal static class NounInflection
{
    private const int ShortestEntry = 3;
    private const int LongestChange = 2;
    private const int LongestWord = 40;
    private const char FirstLetter = 'ء';
    private const char LastLetter = 'ي';

    private static readonly Ending[] Endings =
    [
        new("ات", "ة", Slot.Any, IsStrong: true), new("ات", string.Empty, Slot.Any, IsStrong: true),
        new("يات", "ي", Slot.Any, IsStrong: true), new("يات", "ية", Slot.Any, IsStrong: true),
        new("تان", "ة", Slot.Free, IsStrong: true), new("ان", string.Empty, Slot.Free, IsStrong: true),
        new("ون", string.Empty, Slot.Free, IsStrong: true), new("يون", "ي", Slot.Free, IsStrong: true),
        new("تين", "ة", Slot.Free | Slot.Genitive, IsStrong: true), new("ين", string.Empty, Slot.Free | Slot.Genitive, IsStrong: true),
        new("يين", "ي", Slot.Free | Slot.Genitive, IsStrong: true), new("يتين", "ي", Slot.Free | Slot.Genitive, IsStrong: true),
        new("ية", "ي", Slot.Any), new("ية", string.Empty, Slot.Any), new("ة", string.Empty, Slot.Any), new("ي", string.Empty, Slot.Any),
        new("تي", "ة", Slot.Any), new("وي", "ا", Slot.Free | Slot.Genitive), new("اتي", string.Empty, Slot.Free | Slot.Genitive),
        new("ا", string.Empty, Slot.Free), new("يا", string.Empty, Slot.Free),
        new("و", string.Empty, Slot.Free | Slot.BeforePronoun), new("تا", "ة", Slot.Free | Slot.BeforePronoun),
    ];

    private static readonly Ending[][] ByLastLetter = GroupByLastLetter();

    /// <summary>Where an inflected noun stands; an ending fits some of the places only.</summary>
    [Flags]
    internal enum Slot
    {
        /// <summary>Behind nothing that governs its case, without a pronoun.</summary>
        Free = 1,

        /// <summary>Behind a preposition: no nominative (ون ان) and no accusative (ا).</summary>
        Genitive = 2,

        /// <summary>Before a pronoun: the ن of dual and plural is lost.</summary>
        BeforePronoun = 4,

        /// <summary>Any place.</summary>
        Any = Free | Genitive | BeforePronoun,
    }

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

    /// <summary>
    /// The closest relation of a word to a noun of the lexicon. Where the word writes a hamza, the noun must write it in
    /// the same way.
    /// </summary>
    /// <param name="word">The word as written.</param>
    /// <param name="slot">Where the word stands: every flag must fit the ending.</param>
    /// <param name="lexicon">The nouns.</param>
    public static Relation Of(string word, Slot slot, Lexicon lexicon)
    {
        var found = Relation.None;
        var writesHamza = AlefFold.WritesHamza(word);
        Span<char> buffer = stackalloc char[LongestWord + LongestChange];
        foreach (var ending in EndingsOf(word))
        {
            var body = word.Length - ending.Written.Length;
            if ((ending.Slots & slot) != slot
                || body + ending.Entry.Length < ShortestEntry
                || body > LongestWord
                || !word.EndsWith(ending.Written, StringComparison.Ordinal))
            {
                continue;
            }

            word.AsSpan(0, body).CopyTo(buffer);
            ending.Entry.CopyTo(buffer[body..]);
            var candidate = buffer[..(body + ending.Entry.Length)];
            if (!(writesHamza ? lexicon.IsNoun(candidate) : lexicon.IsFoldedNoun(candidate)))
            {
                continue;
            }

            AlefFold.Fold(candidate);
            if (ending.Written[0] == 'ي' || !IsUninflected(candidate, lexicon))
            {
                found = Relation.Weak;
                if (ending.IsStrong && lexicon.IsCommon(candidate))
                {
                    return Relation.Strong;
                }
            }
        }

        return found;
    }

    /// <summary>A name has no dual and no plural; it makes adjectives in ي (and those of places may be listed among them).</summary>
    private static bool IsUninflected(ReadOnlySpan<char> folded, Lexicon lexicon) => folded[^1] != 'ي' && lexicon.IsOnlyName(folded);

    private static Ending[] EndingsOf(string word) =>
        word.Length > 0 && word[^1] is >= FirstLetter and <= LastLetter ? ByLastLetter[word[^1] - FirstLetter] : [];

    private static Ending[][] GroupByLastLetter() =>
        [.. Enumerable.Range(FirstLetter, LastLetter - FirstLetter + 1).Select(c => Array.FindAll(Endings, ending => ending.Written[^1] == c))];

    /// <summary>An ending: what is written, what the entry of the lexicon has in its place, where it may stand.</summary>
    private readonly record struct Ending(string Written, string Entry, Slot Slots, bool IsStrong = false);
}
