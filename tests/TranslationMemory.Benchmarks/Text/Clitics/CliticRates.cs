using TranslationMemory.Benchmarks.Measures;

namespace TranslationMemory.Benchmarks.Text.Clitics;

/// <summary>How often the stem is right, over the words of running text.</summary>
/// <param name="All">Words with the right stem.</param>
/// <param name="CliticWords">Words with clitics that have the right stem.</param>
/// <param name="Damaged">Words without clitics that lost something.</param>
/// <param name="Types">Pairs of word types with one key against pairs with one stem.</param>
internal readonly record struct CliticRates(Share All, Share CliticWords, Share Damaged, PrecisionRecall Types)
{
    /// <summary>Compares what an engine does with the gold.</summary>
    /// <param name="words">The gold words.</param>
    /// <param name="stemOf">Gives the folded stem of a gold word.</param>
    public static CliticRates Of(IReadOnlyCollection<GoldWord> words, Func<GoldWord, string> stemOf)
    {
        var (all, clitic, damaged) = (default(Share), default(Share), default(Share));
        var types = new Dictionary<string, (string Key, List<string> Stems)>();
        foreach (var word in words)
        {
            var stem = stemOf(word);
            var isRight = stem == word.FoldedStem;
            all = all.With(isRight);
            (clitic, damaged) = word.HasClitics ? (clitic.With(isRight), damaged) : (clitic, damaged.With(!isRight));
            if (!types.TryGetValue(word.FoldedForm, out var type))
            {
                types[word.FoldedForm] = type = (stem, []);
            }

            type.Stems.Add(word.FoldedStem);
        }

        return new CliticRates(all, clitic, damaged, Conflation.Of([.. types.Values.Select(type => (type.Key, MostFrequent(type.Stems)))]));
    }

    private static string MostFrequent(List<string> stems) =>
        stems.CountBy(stem => stem).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
}
