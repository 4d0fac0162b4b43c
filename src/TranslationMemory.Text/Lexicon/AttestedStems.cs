namespace TranslationMemory.Text;

/// <summary>Counts stems in words of running text: a word counts for itself and, under an article, for what follows it.</summary>
internal static class AttestedStems
{
    private static readonly string[] Articles = ["وال", "بال", "كال", "فال", "ال", "لل"];

    /// <summary>Folded stem → how often it was seen bare or under an article.</summary>
    public static Dictionary<string, long> Count(IReadOnlyDictionary<string, long> attested)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (word, count) in attested)
        {
            var folded = AlefFold.Of(word);
            Add(counts, folded, count);
            foreach (var article in Articles)
            {
                if (folded.StartsWith(article, StringComparison.Ordinal) && folded.Length - article.Length >= 3)
                {
                    Add(counts, folded[article.Length..], count);
                    break;
                }
            }
        }

        return counts;
    }

    private static void Add(Dictionary<string, long> counts, string stem, long count) =>
        counts[stem] = counts.GetValueOrDefault(stem) + count;
}
