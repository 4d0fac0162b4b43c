namespace TranslationMemory.Text.Tests.Names;

/// <summary>Real names; every tenth is tried, and each with the names behind it that are no spelling of it.</summary>
[Trait("Category", "Shared")]
public class SharedNameTests
{
    private const double LeastRecall = 0.95;
    private const double MostFalse = 0.001;
    private const double MostFalseAlike = 0.01;

    [Fact]
    public void Real_spellings_reach_the_threshold_and_wrong_ones_do_not()
    {
        var pairs = File.ReadAllLines(Path.Combine(SharedCases.Folder(), "data/glossaries/google-translit-names.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Where(cells => cells[0].Length >= 3)
            .Select(cells => (Arabic: cells[0], English: cells[1]))
            .ToList();
        var spellings = pairs.ToLookup(pair => pair.Arabic, pair => pair.English);
        var alike = pairs.ToLookup(pair => (pair.English[0], pair.English.Length), pair => pair.English);
        var sample = pairs.Where((_, i) => i % 10 == 0).ToList();

        Share(sample).ShouldBeGreaterThanOrEqualTo(LeastRecall);
        Share(sample.SelectMany((pair, i) => Enumerable.Range(1, 10).Select(step => (pair.Arabic, pairs[((i * 10) + (step * 997)) % pairs.Count].English)))
            .Where(IsWrong)).ShouldBeLessThanOrEqualTo(MostFalse);
        Share(sample.SelectMany(pair => alike[(pair.English[0], pair.English.Length)].Take(10).Select(other => (pair.Arabic, other)))
            .Where(IsWrong)).ShouldBeLessThanOrEqualTo(MostFalseAlike);

        bool IsWrong((string Arabic, string English) pair) => !spellings[pair.Arabic].Contains(pair.English);
    }

    private static double Share(IEnumerable<(string Arabic, string English)> pairs) =>
        pairs.Average(pair => NameSimilarity.Of(pair.Arabic, pair.English, NameSimilarity.Threshold) > 0 ? 1.0 : 0.0);
}
