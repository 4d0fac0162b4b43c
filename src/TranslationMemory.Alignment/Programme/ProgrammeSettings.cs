using TranslationMemory.Alignment.Beads;
using TranslationMemory.Alignment.Evidence;
using TranslationMemory.Alignment.Sentences;

namespace TranslationMemory.Alignment.Programme;

/// <summary>What is different from article to article.</summary>
/// <param name="Ratio">English characters to an Arabic one.</param>
/// <param name="NullBonus">Added to the score of a bead with an empty side.</param>
/// <param name="ArabicRepeatBonus">Added to the score of leaving out an Arabic sentence that says again what was said.</param>
/// <param name="EnglishRepeatBonus">The same for an English one.</param>
internal sealed record ProgrammeSettings(double Ratio, double NullBonus, double ArabicRepeatBonus, double EnglishRepeatBonus)
{
    private const double LeastRatio = .5;
    private const double GreatestRatio = 3;

    /// <summary>The ratio where nothing is known yet, and how many characters it counts as.</summary>
    private const double UsualRatio = 1.15;

    private const double UsualRatioCharacters = 200;

    /// <summary>
    /// Bonus of a bead with an empty side where words can tell what belongs together. Without them every bead scores about
    /// nothing, and as much for leaving out would be too much.
    /// </summary>
    private const double FullNullBonus = 2;

    private const double LeastNullBonus = 1;

    /// <summary>From here on words can tell: the share of the Arabic words with a likely translation in the English text.</summary>
    private const double ManyLinks = .7;

    /// <summary>More for a sentence that says again what was said, where the other side has no such sentences.</summary>
    private const double RepeatBonus = 2;

    /// <summary>The settings before the article was aligned.</summary>
    public static ProgrammeSettings Start(LexicalEvidence evidence)
    {
        var (arabic, english) = (evidence.Arabic, evidence.English);
        return new ProgrammeSettings(
            RatioOf(arabic.Length(0, arabic.Count), english.Length(0, english.Count)),
            Math.Clamp(FullNullBonus / ManyLinks * evidence.LinkedWords / Math.Max(1, arabic.Words.Length), LeastNullBonus, FullNullBonus),
            RepeatBonusOf(arabic, english),
            RepeatBonusOf(english, arabic));
    }

    /// <summary>The settings as the beads of a first alignment tell them.</summary>
    public ProgrammeSettings Learn(LexicalEvidence evidence, List<(int Arabic, int English, int Shape)> path, double[] posteriors)
    {
        var (arabic, english) = (0d, 0d);
        for (var i = 0; i < path.Count; i++)
        {
            var end = path[i];
            var shape = BeadShape.All[end.Shape];
            if (!shape.IsNull)
            {
                arabic += posteriors[i] * evidence.Arabic.Length(end.Arabic - shape.Arabic, end.Arabic);
                english += posteriors[i] * evidence.English.Length(end.English - shape.English, end.English);
            }
        }

        return this with { Ratio = RatioOf(arabic, english) };
    }

    /// <summary>Scores beads by these settings, those that may become units.</summary>
    public BeadScorer Scorer(LexicalEvidence evidence, Band band) =>
        new(evidence, new LengthModel(Ratio), band, NullBonus, (ArabicRepeatBonus, EnglishRepeatBonus), overGaps: false);

    /// <summary>
    /// Scores beads by these settings, also those with a line of the page around in their middle. They are no units, but where one
    /// is likelier than what is left without it, that has to be doubted.
    /// </summary>
    public BeadScorer ScorerOverGaps(LexicalEvidence evidence, Band band) =>
        new(evidence, new LengthModel(Ratio), band, NullBonus, (ArabicRepeatBonus, EnglishRepeatBonus), overGaps: true);

    /// <summary>Repeats that the other text has as well were translated: only those that are too many are left out.</summary>
    private static double RepeatBonusOf(ArticleSide side, ArticleSide other)
    {
        var (repeats, others) = (side.IsRepeat.Count(isRepeat => isRepeat), other.IsRepeat.Count(isRepeat => isRepeat));
        return repeats <= others ? 0 : RepeatBonus * (repeats - others) / repeats;
    }

    private static double RatioOf(double arabic, double english) =>
        Math.Clamp((english + (UsualRatio * UsualRatioCharacters)) / (arabic + UsualRatioCharacters), LeastRatio, GreatestRatio);
}
