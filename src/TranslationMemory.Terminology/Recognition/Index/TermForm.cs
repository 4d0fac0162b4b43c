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

    /// <summary>Its units as exact keys, articles included, as <see cref="UnitText.Exact"/> writes them.</summary>
    public required string Exact { get; init; }

    /// <summary>
    /// Its letters in lower case without hyphens, dots, spaces and articles (English); null where <see cref="Exact"/> has the same letters.
    /// </summary>
    public string? Spelling { get; init; }

    /// <summary>Number of English articles at its beginning, by which no way in the trie leads.</summary>
    public int LeadingArticles { get; init; }

    /// <summary>Number of <c>the</c> behind its first word, by which no way in the trie leads.</summary>
    public int InnerArticles { get; init; }

    /// <summary>Only names may be found in a near spelling.</summary>
    public bool IsName => Entry.Kind is EntryKind.Person or EntryKind.Place or EntryKind.Organization;

    /// <summary>Its first word as exact key.</summary>
    public ReadOnlySpan<char> FirstWord => Exact.AsSpan() is var exact && exact.IndexOf(' ') is > 0 and var end ? exact[..end] : exact;

    /// <summary>Whether both are one spelling of one entry.</summary>
    public bool IsSameAs(TermForm other) => ReferenceEquals(Entry, other.Entry) && Order == other.Order;
}
