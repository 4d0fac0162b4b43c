namespace TranslationMemory.Terminology;

/// <summary>All edges of the trie that a word can follow, found once for all its places in all texts.</summary>
internal sealed class WordEdges
{
    /// <summary>The edges of a word that is in no term.</summary>
    public static readonly WordEdges None = new([]);

    /// <summary>The edges of an Arabic word.</summary>
    public WordEdges(IReadOnlyCollection<WordStep> steps)
    {
        Steps = [.. steps];
        Starts = Array.TrueForAll(Steps, step => step.Start is not null) ? Steps : Array.FindAll(Steps, step => step.Start is not null);
    }

    /// <summary>The steps of the word, safest first.</summary>
    public WordStep[] Steps { get; }

    /// <summary>Those of them that begin a term.</summary>
    public WordStep[] Starts { get; }

    /// <summary>English: how the word is written before another with which it makes one word; else empty.</summary>
    public string Head { get; init; } = string.Empty;

    /// <summary>English: how the word is written behind another with which it makes one word; else empty.</summary>
    public string Tail { get; init; } = string.Empty;

    /// <summary>English: the word in lower case without dots and possessive; else empty.</summary>
    public string Spelling { get; init; } = string.Empty;

    /// <summary>English: may it stand before a noun and tell more of it?</summary>
    public bool MayBeAdjective { get; init; }
}
