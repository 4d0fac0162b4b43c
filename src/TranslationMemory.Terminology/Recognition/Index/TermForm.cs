namespace TranslationMemory.Terminology;

/// <summary>One spelling of a term as the index keeps it; it is itself only, however alike two are.</summary>
internal sealed class TermForm
{
    /// <summary>The entry.</summary>
    public required TermEntry Entry { get; init; }

    /// <summary>Its term.</summary>
    public required Term Term { get; init; }

    /// <summary>Number of the form within the entry.</summary>
    public required int Order { get; init; }

    /// <summary>False for a declared variant or form.</summary>
    public required bool IsCitation { get; init; }

    /// <summary>Exact keys of all its units, articles included.</summary>
    public required string[] ExactKeys { get; init; }

    /// <summary>The sequences of keys that lead to it in the trie, the plain one first.</summary>
    public required string[][] Paths { get; init; }

    /// <summary>Its letters in lower case without hyphens, dots, spaces and articles (English).</summary>
    public string Spelling { get; init; } = string.Empty;

    /// <summary>Number of English articles at its beginning, which the paths leave out.</summary>
    public int LeadingArticles { get; init; }

    /// <summary>Number of <c>the</c> behind its first word, which the paths leave out.</summary>
    public int InnerArticles { get; init; }

    /// <summary>Only names may be found in a near spelling.</summary>
    public bool IsName => Entry.Kind is EntryKind.Person or EntryKind.Place or EntryKind.Organization;
}
