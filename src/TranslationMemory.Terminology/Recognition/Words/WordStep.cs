using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>One way to go from a word to an edge of the trie.</summary>
/// <param name="Key">The edge, an article included.</param>
/// <param name="Proclitics">What stands before the key's word, the article only where <paramref name="Key"/> leaves it out.</param>
/// <param name="Enclitic">The pronoun or possessive behind it.</param>
internal readonly record struct WordStep(string Key, Proclitics Proclitics, string Enclitic)
{
    /// <summary>Hash of the key.</summary>
    public int Hash { get; init; }

    /// <summary>Where the step leads from the root; null when no term begins so.</summary>
    public TermTrie? Start { get; init; }

    /// <summary>How the step takes the word's definiteness.</summary>
    public StepKind Kind { get; init; }

    /// <summary>True when the word's preferred reading says so.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>Number of letters that differ, 0 outside near spellings.</summary>
    public int Distance { get; init; }
}

/// <summary>How a step takes the definiteness of a word.</summary>
internal enum StepKind
{
    /// <summary>Article in the text where the term has one, none where it has none.</summary>
    Agreeing,

    /// <summary>Article in the text only: one-word terms may.</summary>
    ArticleAdded,

    /// <summary>Article in the term only: phrases may, when all their words are so.</summary>
    ArticleMissing,
}
