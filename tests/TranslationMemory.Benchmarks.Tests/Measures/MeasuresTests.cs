using CsCheck;
using TranslationMemory.Benchmarks.Measures;

namespace TranslationMemory.Benchmarks.Tests.Measures;

public class MeasuresTests
{
    [Fact]
    public void Conflation_of_three_words_in_two_classes_counts_pairs()
    {
        var score = Conflation.Of([("a", "1"), ("a", "1"), ("a", "2"), ("b", "2")]);

        score.ShouldBe(new PrecisionRecall(Right: 1, Found: 3, Gold: 2));
    }

    [Fact]
    public void Conflation_counts_the_pairs_that_looking_at_every_pair_counts() =>
        Gen.Select(Gen.String[Gen.Char['a', 'c'], 1, 1], Gen.String[Gen.Char['a', 'c'], 1, 1]).List[0, 20].Sample(items =>
        {
            var pairs = items.SelectMany((a, i) => items.Skip(i + 1).Select(b => (Key: a.Item1 == b.Item1, Class: a.Item2 == b.Item2))).ToList();

            Conflation.Of(items).ShouldBe(new PrecisionRecall(
                pairs.Count(pair => pair.Key && pair.Class), pairs.Count(pair => pair.Key), pairs.Count(pair => pair.Class)));
        });

    [Fact]
    public void Auc_is_the_share_of_pairs_in_order() =>
        Gen.Select(Gen.Int[0, 5].Select(i => (double)i).List[1, 12], Gen.Int[0, 5].Select(i => (double)i).List[1, 12]).Sample((right, wrong) =>
        {
            var pairs = from r in right from w in wrong select r > w ? 1 : r == w ? 0.5 : 0;

            RankedScores.Auc(right, wrong).ShouldBe(pairs.Average(), 1e-12);
        });

    [Fact]
    public void AtLeast_counts_a_score_that_equals_the_threshold() =>
        RankedScores.AtLeast([0.5, 0.75, 1], 0.75).ShouldBe(new Share(2, 3));

    [Fact]
    public void F1_is_the_harmonic_mean()
    {
        var score = new PrecisionRecall(6, 8, 12);

        score.F1.ShouldBe(2 / ((1 / score.Precision.Value) + (1 / score.Recall.Value)), 1e-12);
    }

    [Fact]
    public void Nothing_found_where_nothing_is_is_all_right() => default(PrecisionRecall).F1.ShouldBe(1);

    [Fact]
    public void A_share_prints_its_counts_and_no_percentage_of_nothing()
    {
        new Share(2, 3).ToString().ShouldBe("66.67 % (2/3)");
        default(Share).ToString().ShouldBe("–");
    }
}
