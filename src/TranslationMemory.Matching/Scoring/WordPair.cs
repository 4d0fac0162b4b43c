namespace TranslationMemory.Matching;

/// <summary>How a word of the query and a word of the unit stand to each other.</summary>
/// <param name="Cost">In hundredths of a word.</param>
/// <param name="Relation">What the difference is; null for the same word.</param>
/// <param name="CaseDiffers">True when they are the same word but for letter case.</param>
/// <param name="EntityChange">True when they name different entities of the glossary.</param>
internal readonly record struct WordPair(
    int Cost, EditRelation? Relation, bool CaseDiffers = false, bool EntityChange = false)
{
    /// <summary>Cost of another word, a word too many and a word too few.</summary>
    public const int WholeWord = 100;

    /// <summary>True when a sentence of such pairs has the same words: only spelling folds or values differ.</summary>
    public bool IsSameWord => Relation is null or EditRelation.Fold or EditRelation.Placeable;
}
