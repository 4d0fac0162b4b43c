namespace TranslationMemory.Matching;

/// <summary>What a match means to the translator.</summary>
public enum MatchClass
{
    /// <summary>102: the same text, with both neighbours equal or from the same place of the same document.</summary>
    DoubleContext = 1,

    /// <summary>101: the same text, with one neighbour equal.</summary>
    Context = 2,

    /// <summary>100: the same text.</summary>
    Exact = 3,

    /// <summary>95 to 99: the same words; spelling folds, punctuation, letter case, tags or values differ.</summary>
    NearExact = 4,

    /// <summary>At most 94: a word differs.</summary>
    Fuzzy = 5,
}
