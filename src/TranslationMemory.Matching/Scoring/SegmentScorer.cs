using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>What a unit's side is worth for a query, before penalties.</summary>
/// <param name="Class">The class of the match.</param>
/// <param name="Explanation">Why; its penalties are empty and its text score is the score.</param>
public sealed record SegmentScore(MatchClass Class, MatchExplanation Explanation)
{
    /// <summary>Points, 0 to 102.</summary>
    public int Score => Explanation.TextScore;
}

/// <summary>
/// Scores one side of a unit against a query: a word alignment with the cost table of <see cref="EditRelation"/>,
/// secondary points, and the bound of the class. All arithmetic is on integers.
/// </summary>
/// <param name="entities">The names that the glossary knows.</param>
/// <param name="isKnownWord">
/// Tells of an exact key whether dictionary, memory or glossary vouch for it as a word: two known words are never two
/// spellings of one.
/// </param>
public sealed class SegmentScorer(IEntityNames entities, Func<string, bool> isKnownWord)
{
    private readonly WordRelations _relations = new(entities, isKnownWord);

    /// <summary>Scores <paramref name="unit"/>, one side of a unit, against <paramref name="query"/>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="unit">The side of the unit in the query's language.</param>
    /// <param name="context">How far their surroundings agree.</param>
    /// <returns>Null when neither side has words and the texts are not equal: punctuation alone matches only itself.</returns>
    /// <exception cref="ArgumentException">The texts are in different languages.</exception>
    public SegmentScore? Score(AnalyzedText query, AnalyzedText unit, ContextAgreement context = ContextAgreement.None)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(unit);
        if (query.Language != unit.Language)
        {
            throw new ArgumentException("Only texts of one language can be compared.", nameof(unit));
        }

        var marks = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new QueryWords();
        words.Reset(SegmentText.Of(query), _relations, NumberOf);
        var side = new ComparedSide();
        var text = SegmentText.Of(unit);
        side.Read(text, words, NumberOf);
        return TextComparer.Compare(words, side, query.ExactKey == unit.ExactKey, minScore: 0) is { } comparison
            ? new SegmentScore(
                ClassOf(comparison.Kinship, context),
                ExplanationWriter.Write(words, new ExplainedText(side, text), comparison, ScoreOf(comparison, context)))
            : null;

        int NumberOf(string mark)
        {
            marks.TryAdd(mark, marks.Count);
            return marks[mark];
        }
    }

    /// <summary>The score with its context, before penalties.</summary>
    internal static int ScoreOf(TextComparison comparison, ContextAgreement context) =>
        comparison.Kinship == Kinship.EqualText ? comparison.Score + (int)context : comparison.Score;

    /// <summary>The class of a match.</summary>
    internal static MatchClass ClassOf(Kinship kinship, ContextAgreement context) => (kinship, context) switch
    {
        (Kinship.EqualText, ContextAgreement.Full) => MatchClass.DoubleContext,
        (Kinship.EqualText, ContextAgreement.OneNeighbor) => MatchClass.Context,
        (Kinship.EqualText, _) => MatchClass.Exact,
        (Kinship.SameWords, _) => MatchClass.NearExact,
        _ => MatchClass.Fuzzy,
    };
}
