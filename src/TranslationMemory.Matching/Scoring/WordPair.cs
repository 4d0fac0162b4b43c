namespace TranslationMemory.Matching;

/// <summary>How a word of the query and a word of the unit stand to each other: a row of the cost table.</summary>
internal enum WordPair : byte
{
    /// <summary>The same exact key.</summary>
    Same,

    /// <summary>The same but for letter case.</summary>
    SameButCase,

    /// <summary>The same fold key.</summary>
    Fold,

    /// <summary>The same stem, only article or conjunction differ.</summary>
    ArticleOrConjunction,

    /// <summary>The same stem, other clitics or inflection.</summary>
    Clitics,

    /// <summary>Placeables of one type.</summary>
    Placeables,

    /// <summary>A near spelling.</summary>
    Spelling,

    /// <summary>Another word.</summary>
    Other,

    /// <summary>The name of another entity.</summary>
    OtherEntity,
}

/// <summary>What the rows of the cost table say.</summary>
internal static class WordPairs
{
    /// <summary>Cost of another word, a word too many and a word too few.</summary>
    public const int WholeWord = 100;

    private static readonly byte[] Costs = [0, 0, 2, 10, 15, 0, 50, WholeWord, WholeWord];

    private static readonly EditRelation?[] Relations =
    [
        null, null, EditRelation.Fold, EditRelation.ArticleOrConjunction, EditRelation.Clitics, EditRelation.Placeable,
        EditRelation.Spelling, EditRelation.Substitution, EditRelation.Substitution,
    ];

    /// <summary>The cost, in hundredths of a word.</summary>
    public static int Cost(this WordPair pair) => Costs[(int)pair];

    /// <summary>What the difference is; null for the same word.</summary>
    public static EditRelation? Relation(this WordPair pair) => Relations[(int)pair];

    /// <summary>True when a sentence of such pairs has the same words: only spelling folds or values differ.</summary>
    public static bool IsSameWord(this WordPair pair) =>
        pair is WordPair.Same or WordPair.SameButCase or WordPair.Fold or WordPair.Placeables;
}
