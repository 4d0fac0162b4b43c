using TranslationMemory.Alignment;
using TranslationMemory.Benchmarks.Alignment;
using TranslationMemory.Benchmarks.Measures;

namespace TranslationMemory.Benchmarks.Tests.Alignment;

public sealed class AlignScoreTests
{
    private static readonly GoldBead[] Gold = [new(0, 1, 0, 1), new(1, 1, 1, 2), new(2, 2, 3, 0), new(4, 1, 3, 1)];

    [Fact]
    public void Only_beads_whose_sentences_are_all_right_count()
    {
        var score = new AlignScore();

        score.Add([Bead(0, 1, 0, 1, .99), Bead(1, 1, 1, 1, .6), Bead(2, 1, 2, 0, .5), Bead(2, 1, 2, 1, .95), Bead(4, 1, 3, 1, .8)], Gold);

        score.Strict.ShouldBe(new PrecisionRecall(2, 4, 3));
        score.WithNulls.ShouldBe(new PrecisionRecall(3, 5, 5));
        score.AtLeast(.9).ShouldBe(new PrecisionRecall(1, 2, 3));
        score.AtLeast(.8).ShouldBe(new PrecisionRecall(2, 3, 3));
    }

    [Fact]
    public void Sentences_left_out_are_right_wherever_they_are_thought_to_stand()
    {
        var score = new AlignScore();

        score.Add([Bead(0, 1, 0, 1, 1), Bead(1, 1, 1, 2, 1), Bead(2, 1, 0, 0, 1), Bead(3, 1, 4, 0, 1), Bead(4, 1, 3, 1, 1)], Gold);

        score.WithNulls.F1.ShouldBe(1);
        score.Strict.F1.ShouldBe(1);
    }

    private static Bead Bead(int arabic, int arabicCount, int english, int englishCount, double posterior) =>
        new(new SentenceRun(arabic, arabicCount), new SentenceRun(english, englishCount), posterior);
}
