using CsCheck;
using TranslationMemory.Alignment.Beads;
using TranslationMemory.Alignment.Evidence;
using TranslationMemory.Alignment.Programme;

namespace TranslationMemory.Alignment.Tests.Programme;

/// <summary>Small programmes, and all alignments of their texts.</summary>
internal static class Programmes
{
    /// <summary>Two texts, some lines of them boilerplate or repeats.</summary>
    public static readonly Gen<(LexicalEvidence Evidence, double Ratio, bool OverGaps)> Any =
        from arabic in Line.Array[0, 5]
        from english in Line.Array[0, 5]
        from ratio in Gen.Double[.6, 2]
        from overGaps in Gen.Bool
        select (Samples.Evidence(Lines(arabic, Samples.ToArabic, Samples.ArabicSentence), Lines(english, Samples.ToEnglish, Samples.EnglishSentence), Samples.Lexicon), ratio, overGaps);

    private static Gen<(int[] Words, int Kind)> Line => Gen.Select(Samples.Sentence, Gen.Int[0, 7]);

    public static BeadScorer Scorer(LexicalEvidence evidence, Band band, double ratio, bool overGaps) =>
        new(evidence, new LengthModel(ratio), band, nullBonus: 1.5, repeatBonus: (2, 1), overGaps);

    public static Band Whole(LexicalEvidence evidence) => Band.Whole(evidence.Arabic.Count, evidence.English.Count);

    /// <summary>The score of each bead of the band by its end and shape.</summary>
    public static Dictionary<(int Arabic, int English, int Shape), double> Scores(Band band, BeadScorer scorer)
    {
        var all = new Dictionary<(int Arabic, int English, int Shape), double>();
        for (var row = 0; row <= band.Arabic; row++)
        {
            var scores = new float[(band.Last(row) - band.First(row) + 1) * BeadShape.All.Length];
            scorer.ScoreRow(row, scores);
            for (var i = 0; i < scores.Length; i++)
            {
                if (!float.IsNegativeInfinity(scores[i]))
                {
                    all.Add((row, band.First(row) + (i / BeadShape.All.Length), i % BeadShape.All.Length), scores[i]);
                }
            }
        }

        return all;
    }

    /// <summary>Every way from the last cell to the first.</summary>
    public static IEnumerable<List<(int Arabic, int English, int Shape)>> AllWays(
        Dictionary<(int Arabic, int English, int Shape), double> scores, int arabic, int english)
    {
        if (arabic == 0 && english == 0)
        {
            yield return [];
        }

        for (var s = 0; s < BeadShape.All.Length; s++)
        {
            if (scores.ContainsKey((arabic, english, s)))
            {
                foreach (var way in AllWays(scores, arabic - BeadShape.All[s].Arabic, english - BeadShape.All[s].English))
                {
                    way.Add((arabic, english, s));
                    yield return way;
                }
            }
        }
    }

    private static List<AlignmentSentence> Lines((int[] Words, int Kind)[] lines, Func<int[], string> write, Func<string, AlignmentSentence> analyze) =>
        [.. lines.Select(line => analyze(write(line.Words)) with { IsBoilerplate = line.Kind == 0, IsRepeat = line.Kind == 1 })];
}
