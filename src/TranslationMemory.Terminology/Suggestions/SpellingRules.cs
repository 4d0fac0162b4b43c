namespace TranslationMemory.Terminology;

/// <summary>Other ways to write an Arabic word, above all a foreign name: by one rule at one place.</summary>
internal static class SpellingRules
{
    private const int ShortestWord = 3;
    private const string Article = "ال";
    private const string Endings = "ةاه";
    private const string Alefs = "آأإا";
    private const string LongVowels = "اوي";

    private static readonly (string Letters, SuggestionReason Reason)[] Exchanges =
    [
        ("جغقك", SuggestionReason.ForeignG),
        ("فڤ", SuggestionReason.ForeignLetter),
        ("بپ", SuggestionReason.ForeignLetter),
        ("تط", SuggestionReason.Emphatic),
        ("سص", SuggestionReason.Emphatic),
    ];

    /// <summary>The other spellings of a word given as exact key (K1), each once; an article stays as it is.</summary>
    public static IReadOnlyDictionary<string, SuggestionReason> Apply(string word)
    {
        var spellings = new Dictionary<string, SuggestionReason>(StringComparer.Ordinal);
        var article = word.Length > 4 && word.StartsWith(Article, StringComparison.Ordinal) ? Article : string.Empty;
        var stem = word[article.Length..];
        if (stem.Length >= ShortestWord)
        {
            foreach (var (spelling, reason) in Edges(stem).Concat(Letters(stem)).Concat(Vowels(stem)).Concat(Swaps(stem)))
            {
                if (spelling != stem)
                {
                    spellings.TryAdd(article + spelling, reason);
                }
            }
        }

        return spellings;
    }

    private static IEnumerable<(string Spelling, SuggestionReason Reason)> Edges(string stem)
    {
        if (Alefs.Contains(stem[0], StringComparison.Ordinal))
        {
            foreach (var alef in Alefs)
            {
                yield return (alef + stem[1..], SuggestionReason.InitialAlef);
            }
        }

        if (Endings.Contains(stem[^1], StringComparison.Ordinal))
        {
            foreach (var ending in Endings)
            {
                yield return (stem[..^1] + ending, SuggestionReason.Ending);
            }
        }
    }

    private static IEnumerable<(string Spelling, SuggestionReason Reason)> Letters(string stem)
    {
        for (var i = 0; i < stem.Length; i++)
        {
            foreach (var (letters, reason) in Exchanges)
            {
                if (letters.Contains(stem[i], StringComparison.Ordinal))
                {
                    foreach (var letter in letters)
                    {
                        yield return (stem[..i] + letter + stem[(i + 1)..], reason);
                    }
                }
            }
        }
    }

    /// <summary>Long vowels put in or left out, not at the ends and not beside another one.</summary>
    private static IEnumerable<(string Spelling, SuggestionReason Reason)> Vowels(string stem)
    {
        for (var i = 1; i < stem.Length; i++)
        {
            if (i < stem.Length - 1 && LongVowels.Contains(stem[i], StringComparison.Ordinal) && stem.Length > ShortestWord)
            {
                yield return (stem.Remove(i, 1), SuggestionReason.LongVowel);
            }

            if (!LongVowels.Contains(stem[i - 1], StringComparison.Ordinal) && !LongVowels.Contains(stem[i], StringComparison.Ordinal))
            {
                foreach (var vowel in LongVowels)
                {
                    yield return (stem.Insert(i, vowel.ToString()), SuggestionReason.LongVowel);
                }
            }
        }
    }

    private static IEnumerable<(string Spelling, SuggestionReason Reason)> Swaps(string stem)
    {
        for (var i = 0; i + 1 < stem.Length; i++)
        {
            if ((stem[i], stem[i + 1]) is ('ي', 'ر') or ('ر', 'ي'))
            {
                yield return (string.Concat(stem.AsSpan(0, i), [stem[i + 1], stem[i]], stem.AsSpan(i + 2)), SuggestionReason.Swap);
            }
        }
    }
}
