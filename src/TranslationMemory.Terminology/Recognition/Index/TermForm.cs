using System.Collections.Immutable;

namespace TranslationMemory.Terminology;

/// <summary>One spelling of a term as the index keeps it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Term">Its term.</param>
/// <param name="IsCitation">False for a declared variant or form.</param>
/// <param name="ExactKeys">Exact keys of all its units, articles included.</param>
/// <param name="Spelling">Its letters in lower case without hyphens, dots, spaces and articles (English).</param>
/// <param name="LeadingArticles">Number of English articles at its beginning, which the paths leave out.</param>
/// <param name="InnerArticles">Number of <c>the</c> behind its first word, which the paths leave out.</param>
/// <param name="Paths">The sequences of keys that lead to it in the trie.</param>
internal sealed record TermForm(
    TermEntry Entry,
    Term Term,
    bool IsCitation,
    ImmutableArray<string> ExactKeys,
    string Spelling,
    int LeadingArticles,
    int InnerArticles,
    ImmutableArray<ImmutableArray<string>> Paths)
{
    /// <summary>Only names may be found in a near spelling.</summary>
    public bool IsName => Entry.Kind is EntryKind.Person or EntryKind.Place or EntryKind.Organization;

    /// <summary>A form is itself only, however alike two records are.</summary>
    public bool Equals(TermForm? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
