using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>What was met on the way from the root of the trie.</summary>
internal readonly record struct Trail(Proclitics Proclitics, string Enclitic)
{
    /// <summary>The way before the first word.</summary>
    public static readonly Trail Start = new(Proclitics.None, string.Empty);

    /// <summary>No word can follow: a pronoun or an added article ends the term.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Every word so far lacks the article that the term has.</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>The word has an article that the term lacks.</summary>
    public bool ArticleAdded { get; init; }

    /// <summary>The first word was read as its preferred reading says.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>Letters that differ in all.</summary>
    public int Distance { get; init; }

    /// <summary>Number of English articles passed over within the term.</summary>
    public int SkippedArticles { get; init; }
}
