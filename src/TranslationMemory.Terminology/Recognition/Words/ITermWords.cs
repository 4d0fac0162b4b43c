namespace TranslationMemory.Terminology;

/// <summary>The Arabic words that terms are made of.</summary>
internal interface ITermWords
{
    /// <summary>The names that may be found in a near spelling.</summary>
    NearNames Names { get; }

    /// <summary>The key of a word as the terms have it; null when no term has such a word.</summary>
    string? Find(ReadOnlySpan<char> key);

    /// <summary>Where a key leads from the root of the trie; null when no term begins with it.</summary>
    TermTrie? Start(string key, int hash);
}
