namespace TranslationMemory.Matching;

/// <summary>How a word of the query and a word of the unit stand to each other.</summary>
public enum EditRelation
{
    /// <summary>Same fold key, other spelling: 2 hundredths of a word.</summary>
    Fold = 1,

    /// <summary>Same stem, only the article or و/ف differs: 10.</summary>
    ArticleOrConjunction = 2,

    /// <summary>Same stem, other clitics or inflection: 15.</summary>
    Clitics = 3,

    /// <summary>Placeables of one type with other values: 0.</summary>
    Placeable = 4,

    /// <summary>A near spelling of the same word: 50.</summary>
    Spelling = 5,

    /// <summary>Another word: 100.</summary>
    Substitution = 6,

    /// <summary>A word that only the query has: 100.</summary>
    Insertion = 7,

    /// <summary>A word that only the unit has: 100.</summary>
    Deletion = 8,
}
