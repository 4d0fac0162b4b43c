using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Writes the explanation of a comparison.</summary>
internal static class ExplanationWriter
{
    /// <summary>The explanation, without penalties.</summary>
    public static MatchExplanation Write(
        QueryWords query, IExplainedSide unit, TextComparison comparison, int textScore) => new()
        {
            WordCount = comparison.WordCount,
            Edits = WriteEdits(query, unit, comparison.Kinship),
            Secondary = comparison.Secondary(),
            Ceilings = comparison.Ceilings(),
            Penalties = [],
            TextScore = textScore,
        };

    private static ImmutableArray<Edit> WriteEdits(QueryWords query, IExplainedSide unit, Kinship kinship)
    {
        if (kinship == Kinship.EqualText)
        {
            return [];
        }

        var edits = ImmutableArray.CreateBuilder<Edit>();
        var queryNext = 0;
        var unitNext = 0;
        foreach (var step in TextComparer.Align(query, unit.Words, kinship))
        {
            var edit = step switch
            {
                { Unit: < 0 } => OneSided(EditRelation.Insertion, query.Text.Spans[step.Query], Gap(unit.Spans, unitNext)),
                { Query: < 0 } => OneSided(EditRelation.Deletion, Gap(query.Text.Spans, queryNext), unit.Spans[step.Unit]),
                _ => Differing(query, unit, step),
            };
            if (edit is not null)
            {
                edits.Add(edit);
            }

            queryNext = step.Query < 0 ? queryNext : step.Query + 1;
            unitNext = step.Unit < 0 ? unitNext : step.Unit + 1;
        }

        return edits.ToImmutable();
    }

    private static Edit OneSided(EditRelation relation, TextSpan query, TextSpan unit) =>
        new(relation, query, unit, WordPairs.WholeWord, string.Empty, EntityChange: false);

    /// <summary>The empty span in which a word that this side lacks would stand: before its next item, or behind the last.</summary>
    private static TextSpan Gap(TextSpan[] spans, int next) => spans switch
    {
        [] => new TextSpan(0, 0),
        _ when next < spans.Length => new TextSpan(spans[next].Start, 0),
        _ => new TextSpan(spans[^1].End, 0),
    };

    private static Edit? Differing(QueryWords query, IExplainedSide unit, AlignedStep step)
    {
        var column = unit.Words.Columns[step.Unit];
        var asked = query.Text.Items[step.Query];
        var stored = column == QueryWords.Unrelated ? unit.Form(step.Unit) : query.Form(column);
        var pair = query.Pair(step.Query, column, stored);
        var folds = TextComparer.FoldsBetween(asked, stored, pair);
        if (pair.Relation() is null && folds == FoldClass.None)
        {
            return null;
        }

        var relation = pair.Relation() ?? EditRelation.Fold;
        return new Edit(
            relation, query.Text.Spans[step.Query], unit.Spans[step.Unit], pair.Cost(), Detail(), pair == WordPair.OtherEntity);

        string Detail() => relation switch
        {
            EditRelation.Fold when folds != FoldClass.None => string.Join(", ", FoldClasses.Names(folds)),
            EditRelation.Fold or EditRelation.Placeable => $"{stored.Surface} → {asked.Surface}",
            EditRelation.ArticleOrConjunction or EditRelation.Clitics => CliticDifference.Describe(stored, asked),
            _ => string.Empty,
        };
    }
}
