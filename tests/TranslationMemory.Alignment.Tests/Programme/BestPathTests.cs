using CsCheck;
using TranslationMemory.Alignment.Programme;

namespace TranslationMemory.Alignment.Tests.Programme;

public sealed class BestPathTests
{
    [Fact]
    public void Find_gives_the_best_of_all_alignments() => Programmes.Any.Sample(
        programme =>
        {
            var band = Programmes.Whole(programme.Evidence);
            var scores = Programmes.Scores(band, Programmes.Scorer(programme.Evidence, band, programme.Ratio, programme.OverGaps));
            var best = Programmes.AllWays(scores, band.Arabic, band.English).Max(way => way.Sum(bead => scores[bead]));

            var found = BestPath.Find(band, Programmes.Scorer(programme.Evidence, band, programme.Ratio, programme.OverGaps), CancellationToken.None);

            found.Sum(bead => scores[bead]).ShouldBe(best, 1e-3);
            Programmes.AllWays(scores, band.Arabic, band.English).ShouldContain(way => way.SequenceEqual(found));
        },
        iter: 60);

    [Fact]
    public void Find_gives_up_when_it_is_cancelled()
    {
        var evidence = Samples.Evidence(Samples.ArabicText(["كتاب"]), Samples.EnglishText(["book"]), Samples.Lexicon);
        var band = Programmes.Whole(evidence);

        Should.Throw<OperationCanceledException>(
            () => BestPath.Find(band, Programmes.Scorer(evidence, band, 1, overGaps: false), new CancellationToken(canceled: true)));
    }
}
