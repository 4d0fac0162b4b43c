using CsCheck;
using TranslationMemory.Alignment.Beads;
using TranslationMemory.Alignment.Programme;

namespace TranslationMemory.Alignment.Tests.Programme;

public sealed class PosteriorsTests
{
    [Fact]
    public void Posterior_is_the_share_of_the_weight_of_all_alignments_that_have_the_bead() => Gen.Select(Programmes.Any, Gen.Int[1, 40]).Sample(
        (programme, block) =>
        {
            var band = Programmes.Whole(programme.Evidence);
            var scores = Programmes.Scores(band, Programmes.Scorer(programme.Evidence, band, programme.Ratio, programme.OverGaps));
            var ways = Programmes.AllWays(scores, band.Arabic, band.English).Select(way => (Beads: way.ToHashSet(), Weight: Math.Exp(way.Sum(bead => scores[bead])))).ToList();
            var total = ways.Sum(way => way.Weight);
            var beads = scores.Keys.OrderBy(bead => bead.Arabic).ThenBy(bead => bead.English).ToList();

            var posteriors = Posteriors.Of(
                band, Programmes.Scorer(programme.Evidence, band, programme.Ratio, programme.OverGaps), beads, CancellationToken.None, block);

            for (var i = 0; i < beads.Count; i++)
            {
                posteriors[i].ShouldBe(ways.Where(way => way.Beads.Contains(beads[i])).Sum(way => way.Weight) / total, 1e-4);
            }
        },
        iter: 40);

    [Fact]
    public void Beads_that_hold_a_sentence_have_probabilities_that_sum_to_one()
    {
        var story = Samples.Story(60, 3);
        var evidence = Samples.Evidence(Samples.ArabicText(story.Select(Samples.ToArabic)), Samples.EnglishText(story.Select(Samples.ToEnglish)), Samples.Lexicon);
        var band = Programmes.Whole(evidence);
        (int Arabic, int English, int Shape)[] holders =
        [
            .. Programmes.Scores(band, Programmes.Scorer(evidence, band, 1, overGaps: true)).Keys
                .Where(bead => bead.Arabic > 30 && bead.Arabic - BeadShape.All[bead.Shape].Arabic <= 30)
                .OrderBy(bead => bead.Arabic).ThenBy(bead => bead.English),
        ];

        foreach (var block in new[] { 1, 500, 1_000_000 })
        {
            var posteriors = Posteriors.Of(
                band, Programmes.Scorer(evidence, band, 1, overGaps: true), holders, TestContext.Current.CancellationToken, block);

            posteriors.Sum().ShouldBe(1, 1e-4);
        }
    }
}
