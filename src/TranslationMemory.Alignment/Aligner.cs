using TranslationMemory.Alignment.Beads;
using TranslationMemory.Alignment.Evidence;
using TranslationMemory.Alignment.Programme;
using TranslationMemory.Alignment.Sentences;

namespace TranslationMemory.Alignment;

/// <summary>
/// Finds which sentences of an English text translate which of an Arabic one, both in their order, by a dynamic programme over
/// lengths, words and values. Pure: the same texts and lexicon always give the same beads. May be called from any thread.
/// </summary>
/// <param name="lexicon">Which words translate which; an empty one leaves values, names and lengths.</param>
public sealed class Aligner(TranslationLexicon lexicon)
{
    /// <summary>Cells on both sides of the way in which it is looked for first.</summary>
    private const int Margin = 25;

    /// <summary>A way that comes so near to the edge of the band may want to leave it.</summary>
    private const int NearEdge = 4;

    /// <summary>Wider bands are not tried: so many cells take about ten seconds.</summary>
    private const long MostCells = 8_000_000;

    /// <summary>All alignments of so many cells are summed for the posteriors; with more, those near the best one.</summary>
    private const long MostSummedCells = 1_500_000;

    /// <summary>Aligns two texts.</summary>
    /// <param name="arabic">The Arabic sentences in order.</param>
    /// <param name="english">The English sentences in order.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ArticleAlignment Align(
        IReadOnlyList<AlignmentSentence> arabic, IReadOnlyList<AlignmentSentence> english, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(arabic);
        ArgumentNullException.ThrowIfNull(english);
        var arabicText = TextSentences.Of(arabic);
        var englishText = TextSentences.Of(english);
        var evidence = new LexicalEvidence(
            ArticleSide.Of(arabicText, lexicon.Arabic), ArticleSide.Of(englishText, lexicon.English), lexicon, cancellationToken);
        var beads = AlignText(evidence, cancellationToken);
        var (linked, within) = (evidence.LinkedWords, beads.Sum(evidence.LinkedWordsOf));
        return new ArticleAlignment(Boilerplate.Insert(beads, arabicText, englishText), linked == 0 ? 1 : (double)within / linked, linked);
    }

    private static List<Bead> AlignText(LexicalEvidence evidence, CancellationToken cancellationToken)
    {
        var (arabic, english) = (evidence.Arabic.Count, evidence.English.Count);
        if (arabic == 0 || english == 0)
        {
            return [.. Nulls(arabic, english)];
        }

        var settings = ProgrammeSettings.Start(evidence);
        var (band, path) = BestPathOf(evidence, settings, cancellationToken);
        if (band.Cells > MostSummedCells)
        {
            band = Band.Around(path.ConvertAll(end => (end.Arabic, end.English)), arabic, english, Margin);
        }

        // What was left out has no part in the ratio of the lengths: known after a first alignment.
        settings = settings.Learn(evidence, path, Posteriors.Of(band, settings.ScorerOverGaps(evidence, band), path, cancellationToken));
        path = BestPath.Find(band, settings.Scorer(evidence, band), cancellationToken);
        var posteriors = Posteriors.Of(band, settings.ScorerOverGaps(evidence, band), path, cancellationToken);
        return [.. path.Zip(posteriors, ToBead)];
    }

    private static (Band Band, List<(int Arabic, int English, int Shape)> Path) BestPathOf(
        LexicalEvidence evidence, ProgrammeSettings settings, CancellationToken cancellationToken)
    {
        var (arabic, english) = (evidence.Arabic.Count, evidence.English.Count);
        var anchors = Anchors.Find(evidence, cancellationToken);
        for (var margin = Margin; ; margin *= 2)
        {
            var band = Band.Around(anchors, arabic, english, margin, MostCells);
            var path = BestPath.Find(band, settings.Scorer(evidence, band), cancellationToken);
            if (!path.Exists(end => band.IsNearEdge(end.Arabic, end.English, NearEdge)) || band.Cells * 2 > MostCells)
            {
                return (band, path);
            }
        }
    }

    private static Bead ToBead((int Arabic, int English, int Shape) end, double posterior)
    {
        var shape = BeadShape.All[end.Shape];
        return new Bead(
            new SentenceRun(end.Arabic - shape.Arabic, shape.Arabic),
            new SentenceRun(end.English - shape.English, shape.English),
            posterior);
    }

    private static IEnumerable<Bead> Nulls(int arabic, int english)
    {
        for (var i = 0; i < arabic; i++)
        {
            yield return new Bead(new SentenceRun(i, 1), new SentenceRun(0, 0), 1);
        }

        for (var j = 0; j < english; j++)
        {
            yield return new Bead(new SentenceRun(arabic, 0), new SentenceRun(j, 1), 1);
        }
    }
}
