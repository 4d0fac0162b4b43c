namespace TranslationMemory.Matching.Tests;

/// <summary>What a client does that computes a score from its explanation, with nothing else in hand.</summary>
internal static class Recomputation
{
    private static readonly Dictionary<EditRelation, int[]> Costs = new()
    {
        // Contradicting vowel marks are a fold of one exact key, which costs nothing.
        [EditRelation.Fold] = [2, 0],
        [EditRelation.ArticleOrConjunction] = [10],
        [EditRelation.Clitics] = [15],
        [EditRelation.Placeable] = [0],
        [EditRelation.Spelling] = [50],
        [EditRelation.Substitution] = [100],
        [EditRelation.Insertion] = [100],
        [EditRelation.Deletion] = [100],
    };

    /// <summary>The scores before penalties that the explanation allows: one, or three by context for an equal text.</summary>
    public static int[] TextScores(MatchExplanation explanation)
    {
        foreach (var edit in explanation.Edits)
        {
            Costs[edit.Relation].ShouldContain(edit.Cost);
        }

        var cost = explanation.Edits.Sum(edit => edit.Cost);
        var secondary = explanation.Secondary.Sum(difference => difference.Points);
        if (explanation.Ceilings.IsEmpty)
        {
            return [100, 101, 102];
        }

        var lowest = explanation.Ceilings.Min(ceiling => ceiling.Score);
        return explanation.Ceilings.Any(ceiling => ceiling.Reason is CeilingReason.Word or CeilingReason.Negation)
            ? [Math.Max(0, Math.Min(lowest, (int)Math.Floor(100m - ((decimal)cost / explanation.WordCount) - secondary)))]
            : [Math.Max(95, lowest - secondary)];
    }
}
