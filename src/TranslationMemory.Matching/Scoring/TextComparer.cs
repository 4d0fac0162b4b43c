using System.Runtime.InteropServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Compares a query with one side of a unit.</summary>
internal static class TextComparer
{
    /// <summary>Compares two texts.</summary>
    /// <param name="query">The query.</param>
    /// <param name="unit">The unit's side.</param>
    /// <param name="sameKey">True when both texts have one exact key.</param>
    /// <param name="minScore">Texts that score less need not be compared to the end.</param>
    /// <returns>Null when they score less than <paramref name="minScore"/>, or hold no words and are not equal.</returns>
    public static TextComparison? Compare(QueryWords query, ComparedSide unit, bool sameKey, int minScore)
    {
        var text = query.Text;
        var length = Math.Max(text.Items.Length, unit.Columns.Length);
        var folds = FoldClass.None;
        var caseDiffers = false;
        if (HaveSameWords(query, unit, ref folds, ref caseDiffers) || sameKey)
        {
            var tags = TagDifference.Points(text, unit.Text, query, unit, Kinship.SameWords);
            var equal = sameKey && tags == 0 && !folds.HasFlag(FoldClass.VowelMarks);
            if (length == 0 && !equal)
            {
                return null;
            }

            return new TextComparison(equal ? Kinship.EqualText : Kinship.SameWords, length, 0)
            {
                Punctuation = !sameKey && !CollectionsMarshal.AsSpan(query.Marks).SequenceEqual(unit.Marks) ? 1 : 0,
                LetterCase = caseDiffers ? 1 : 0,
                Tags = tags,
                Folds = folds,
            };
        }

        return length == 0 ? null : CompareOtherWords(query, unit, length, minScore);
    }

    /// <summary>The alignment that <see cref="Compare"/> scores.</summary>
    public static AlignedStep[] Align(QueryWords query, ComparedSide unit, Kinship kinship) =>
        kinship == Kinship.OtherWords ? WordAlignment.Align(query, unit.Columns) : Diagonal(query, unit);

    /// <summary>The fold classes in which two items of the same word differ.</summary>
    public static FoldClass FoldsBetween(TokenForm a, TokenForm b, WordPair pair) => pair switch
    {
        WordPair.Fold => FoldDifference.Between(a.ExactKey, b.ExactKey) ?? FoldClass.None,
        WordPair.Same or WordPair.SameButCase when !ReferenceEquals(a, b) && VowelMarks.Conflict(a.Surface, b.Surface) => FoldClass.VowelMarks,
        _ => FoldClass.None,
    };

    private static TextComparison? CompareOtherWords(QueryWords query, ComparedSide unit, int length, int minScore)
    {
        if (WordAlignment.Measure(query, unit.Columns, (100 - Math.Max(0, minScore)) * length) is not { } measured)
        {
            return null;
        }

        var comparison = new TextComparison(Kinship.OtherWords, length, measured.Cost)
        {
            Punctuation = HaveSameMarks(CollectionsMarshal.AsSpan(query.Marks), unit.Marks) ? 0 : 1,
            LetterCase = measured.CaseDifferences > 0 ? 1 : 0,
            Tags = TagDifference.Points(query.Text, unit.Text, query, unit, Kinship.OtherWords),
            NegationDiffers = query.Text.Negations != unit.Negations,
        };
        return comparison.Score < minScore ? null : comparison;
    }

    private static bool HaveSameWords(QueryWords query, ComparedSide unit, ref FoldClass folds, ref bool caseDiffers)
    {
        var items = query.Text.Items;
        var columns = unit.Columns;
        if (items.Length != columns.Length || query.Text.Negations != unit.Negations)
        {
            return false;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!query.Pairs(columns[i])[i].IsSameWord())
            {
                return false;
            }
        }

        for (var i = 0; i < items.Length; i++)
        {
            var pair = query.Pairs(columns[i])[i];
            folds |= FoldsBetween(items[i], query.Form(columns[i]), pair);
            caseDiffers |= pair == WordPair.SameButCase;
        }

        return true;
    }

    private static bool HaveSameMarks(ReadOnlySpan<MarkPlace> a, ReadOnlySpan<MarkPlace> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (a[i].Mark != b[i].Mark)
            {
                return false;
            }
        }

        return true;
    }

    private static AlignedStep[] Diagonal(QueryWords query, ComparedSide unit)
    {
        // Texts of one exact key that were cut into different tokens are aligned like any others.
        if (query.Text.Items.Length != unit.Columns.Length)
        {
            return WordAlignment.Align(query, unit.Columns);
        }

        var steps = new AlignedStep[unit.Columns.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = new AlignedStep(i, i);
        }

        return steps;
    }
}
