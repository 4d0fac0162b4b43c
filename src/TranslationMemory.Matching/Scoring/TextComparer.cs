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
    public static TextComparison? Compare(QueryWords query, SegmentText unit, bool sameKey, int minScore)
    {
        var text = query.Text;
        var length = Math.Max(text.Items.Length, unit.Items.Length);
        var folds = FoldClass.None;
        var caseDiffers = false;
        if (HaveSameWords(query, unit, ref folds, ref caseDiffers) || sameKey)
        {
            var tags = TagDifference.Points(text, unit, () => Diagonal(query, unit));
            var equal = sameKey && tags == 0 && !folds.HasFlag(FoldClass.VowelMarks);
            if (length == 0 && !equal)
            {
                return null;
            }

            return new TextComparison(equal ? Kinship.EqualText : Kinship.SameWords, length, 0)
            {
                Punctuation = !sameKey && !text.Marks.AsSpan().SequenceEqual(unit.Marks) ? 1 : 0,
                LetterCase = caseDiffers ? 1 : 0,
                Tags = tags,
                Folds = folds,
            };
        }

        return length == 0 ? null : CompareOtherWords(query, unit, length, minScore);
    }

    /// <summary>The alignment that <see cref="Compare"/> scores.</summary>
    public static AlignedStep[] Align(QueryWords query, SegmentText unit, Kinship kinship) =>
        kinship == Kinship.OtherWords ? WordAlignment.Align(query, unit.Items) : Diagonal(query, unit);

    /// <summary>The fold classes in which two items of the same word differ.</summary>
    public static FoldClass FoldsBetween(TokenForm a, TokenForm b, WordPair pair) => pair.Relation switch
    {
        EditRelation.Fold => FoldDifference.Between(a.ExactKey, b.ExactKey) ?? FoldClass.None,
        null when !ReferenceEquals(a, b) && VowelMarks.Conflict(a.Surface, b.Surface) => FoldClass.VowelMarks,
        _ => FoldClass.None,
    };

    private static TextComparison? CompareOtherWords(QueryWords query, SegmentText unit, int length, int minScore)
    {
        if (WordAlignment.Measure(query, unit.Items, (100 - Math.Max(0, minScore)) * length) is not { } measured)
        {
            return null;
        }

        var comparison = new TextComparison(Kinship.OtherWords, length, measured.Cost)
        {
            Punctuation = SameMarkKeys(query.Text.Marks, unit.Marks) ? 0 : 1,
            LetterCase = measured.CaseDifferences > 0 ? 1 : 0,
            Tags = TagDifference.Points(query.Text, unit, () => WordAlignment.Align(query, unit.Items)),
            NegationDiffers = query.Text.Negations != unit.Negations,
        };
        return comparison.Score < minScore ? null : comparison;
    }

    private static bool HaveSameWords(QueryWords query, SegmentText unit, ref FoldClass folds, ref bool caseDiffers)
    {
        var items = query.Text.Items;
        if (items.Length != unit.Items.Length || query.Text.Negations != unit.Negations)
        {
            return false;
        }

        var classes = FoldClass.None;
        var otherCase = false;
        for (var i = 0; i < items.Length; i++)
        {
            if (query.Column(unit.Items[i]) is not { } column || !column[i].IsSameWord)
            {
                return false;
            }

            classes |= FoldsBetween(items[i], unit.Items[i], column[i]);
            otherCase |= column[i].CaseDiffers;
        }

        folds = classes;
        caseDiffers = otherCase;
        return true;
    }

    private static bool SameMarkKeys(Mark[] a, Mark[] b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (a[i].Key != b[i].Key)
            {
                return false;
            }
        }

        return true;
    }

    private static AlignedStep[] Diagonal(QueryWords query, SegmentText unit)
    {
        // Texts of one exact key that were cut into different tokens are aligned like any others.
        if (query.Text.Items.Length != unit.Items.Length)
        {
            return WordAlignment.Align(query, unit.Items);
        }

        var steps = new AlignedStep[unit.Items.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = new AlignedStep(i, i);
        }

        return steps;
    }
}
