using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>How near two texts are, before points are counted.</summary>
internal enum Kinship
{
    /// <summary>One exact key, the same tags, no contradicting vowel marks.</summary>
    EqualText,

    /// <summary>The same words: spelling folds, values, punctuation, letter case, tags or spaces differ.</summary>
    SameWords,

    /// <summary>A word differs.</summary>
    OtherWords,
}

/// <summary>All that the score of two texts is computed from.</summary>
/// <param name="Kinship">Which rule of the score applies.</param>
/// <param name="WordCount">Words and placeables of the longer side (L).</param>
/// <param name="Cost">Cost of the alignment in hundredths of a word.</param>
internal readonly record struct TextComparison(Kinship Kinship, int WordCount, int Cost)
{
    private const int NotIdentical = 99;
    private const int OtherWord = 94;
    private const int TurnedSense = 84;

    /// <summary>Points for punctuation.</summary>
    public int Punctuation { get; init; }

    /// <summary>Points for letter case.</summary>
    public int LetterCase { get; init; }

    /// <summary>Points for inline tags.</summary>
    public int Tags { get; init; }

    /// <summary>The fold classes in which the same words differ.</summary>
    public FoldClass Folds { get; init; }

    /// <summary>True when the sides do not hold the same number of negations.</summary>
    public bool NegationDiffers { get; init; }

    /// <summary>The score before context and penalties, 0 to 100.</summary>
    public int Score
    {
        get
        {
            var secondary = Punctuation + LetterCase + Tags;
            return Kinship switch
            {
                Kinship.EqualText => 100,
                Kinship.SameWords => Math.Max(FoldClasses.Floor, Math.Min(NotIdentical, FoldClasses.Score(Folds)) - secondary),
                _ => Math.Max(0, Math.Min(
                    NegationDiffers ? TurnedSense : OtherWord,
                    (((100 * WordCount) - Cost) / WordCount) - secondary)),
            };
        }
    }

    /// <summary>The bounds on the score.</summary>
    public ImmutableArray<Ceiling> Ceilings() => Kinship switch
    {
        Kinship.EqualText => [],
        Kinship.SameWords when Folds == FoldClass.None => [new Ceiling(NotIdentical, CeilingReason.NotIdentical)],
        Kinship.SameWords =>
        [
            new Ceiling(NotIdentical, CeilingReason.NotIdentical), new Ceiling(FoldClasses.Score(Folds), CeilingReason.Fold),
        ],
        _ when NegationDiffers =>
        [
            new Ceiling(OtherWord, CeilingReason.Word), new Ceiling(TurnedSense, CeilingReason.Negation),
        ],
        _ => [new Ceiling(OtherWord, CeilingReason.Word)],
    };

    /// <summary>What differs beside the words.</summary>
    public ImmutableArray<SecondaryDifference> Secondary()
    {
        var differences = ImmutableArray.CreateBuilder<SecondaryDifference>();
        Add(SecondaryKind.Punctuation, Punctuation);
        Add(SecondaryKind.LetterCase, LetterCase);
        Add(SecondaryKind.Tags, Tags);
        return differences.ToImmutable();

        void Add(SecondaryKind kind, int points)
        {
            if (points > 0)
            {
                differences.Add(new SecondaryDifference(kind, points));
            }
        }
    }
}
