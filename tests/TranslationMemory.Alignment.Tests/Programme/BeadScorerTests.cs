using CsCheck;
using TranslationMemory.Alignment.Beads;
using TranslationMemory.Alignment.Evidence;
using TranslationMemory.Alignment.Learning;

namespace TranslationMemory.Alignment.Tests.Programme;

public sealed class BeadScorerTests
{
    [Fact]
    public void Score_of_a_bead_is_that_of_the_formula() => Programmes.Any.Sample(
        programme =>
        {
            var band = Programmes.Whole(programme.Evidence);
            var scores = Programmes.Scores(band, Programmes.Scorer(programme.Evidence, band, programme.Ratio, programme.OverGaps));

            for (var i = 0; i <= band.Arabic; i++)
            {
                for (var j = 0; j <= band.English; j++)
                {
                    for (var s = 0; s < BeadShape.All.Length; s++)
                    {
                        var expected = Formula(programme.Evidence, programme.Ratio, programme.OverGaps, i, j, BeadShape.All[s]);
                        var actual = scores.TryGetValue((i, j, s), out var score) ? score : double.NegativeInfinity;
                        (actual.Equals(expected) || Math.Abs(actual - expected) < 1e-3).ShouldBeTrue($"{i} {j} {s}: {actual}, not {expected}");
                    }
                }
            }
        },
        iter: 60);

    [Fact]
    public void Rows_have_the_same_scores_in_any_order()
    {
        var story = Samples.Story(30, 5);
        var evidence = Samples.Evidence(Samples.ArabicText(story.Select(Samples.ToArabic)), Samples.EnglishText(story.Select(Samples.ToEnglish)), Samples.Lexicon);
        var band = Programmes.Whole(evidence);
        var inOrder = Programmes.Scores(band, Programmes.Scorer(evidence, band, 1.1, overGaps: true));
        var scorer = Programmes.Scorer(evidence, band, 1.1, overGaps: true);

        foreach (var row in new[] { 17, 18, 3, 30, 0, 1, 29, 28 })
        {
            var scores = new float[(band.English + 1) * BeadShape.All.Length];
            scorer.ScoreRow(row, scores);
            for (var i = 0; i < scores.Length; i++)
            {
                scores[i].ShouldBe((float)inOrder.GetValueOrDefault((row, i / BeadShape.All.Length, i % BeadShape.All.Length), double.NegativeInfinity));
            }
        }
    }

    /// <summary>The documented score, word by word.</summary>
    private static double Formula(LexicalEvidence evidence, double ratio, bool overGaps, int arabicEnd, int englishEnd, BeadShape shape)
    {
        var (i, j) = (arabicEnd - shape.Arabic, englishEnd - shape.English);
        if (i < 0 || j < 0)
        {
            return double.NegativeInfinity;
        }

        if (shape.IsNull)
        {
            var isRepeat = shape.Arabic > 0 ? evidence.Arabic.IsRepeat[i] : evidence.English.IsRepeat[j];
            return Math.Log(shape.Prior) + 1.5 + (isRepeat ? shape.Arabic > 0 ? 2 : 1 : 0);
        }

        if (!overGaps && !(evidence.Arabic.IsTogether(i, arabicEnd) && evidence.English.IsTogether(j, englishEnd)))
        {
            return double.NegativeInfinity;
        }

        var length = new LengthModel(ratio).LogProbability(evidence.Arabic.Length(i, arabicEnd), evidence.English.Length(j, englishEnd));
        return length < -20 ? double.NegativeInfinity : Math.Log(shape.Prior) + (.5 * length) + (.35 * Words(evidence, i, arabicEnd, j, englishEnd));
    }

    private static double Words(LexicalEvidence evidence, int arabicStart, int arabicEnd, int englishStart, int englishEnd)
    {
        var lexicon = Samples.Lexicon;
        var (arabic, english) = (evidence.Arabic, evidence.English);
        var a = arabic.Words[arabic.WordStarts[arabicStart]..arabic.WordStarts[arabicEnd]];
        var e = english.Words[english.WordStarts[englishStart]..english.WordStarts[englishEnd]];
        if (a.Length == 0 || e.Length == 0)
        {
            return -2;
        }

        return .5 * (e.Sum(word => Log(a.Sum(f => Probability(f, word, forward: true)), a.Length, english.LexiconIds[word], lexicon.English))
            + a.Sum(word => Log(e.Sum(to => Probability(word, to, forward: false)), e.Length, arabic.LexiconIds[word], lexicon.Arabic)));

        double Probability(int f, int to, bool forward)
        {
            var (from, target) = (arabic.LexiconIds[f], english.LexiconIds[to]);
            var known = from < 0 || target < 0 ? 0
                : forward ? lexicon.EnglishOfArabic.Probability(from, target) : lexicon.ArabicOfEnglish.Probability(target, from);
            return string.Equals(arabic.Types[f].Key, english.Types[to].Key, StringComparison.Ordinal) ? Math.Max(known, .8) : known;
        }

        static double Log(double support, int others, int id, WordTable words)
        {
            if (support == 0 && (id < 0 || words.Counts[id] < 2))
            {
                return 0;
            }

            return Math.Log(.4 + (.6 * support / ((others + 1) * words.Share(id))));
        }
    }
}
