using System.Collections.Immutable;

namespace TranslationMemory.Terminology;

/// <summary>An entry with everything that the index keeps of it, so that it can be taken out again.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Arabic">Its Arabic forms.</param>
/// <param name="English">Its English forms.</param>
/// <param name="NameKeys">Stem keys of its one-word names, when it is an entity.</param>
internal sealed record CompiledEntry(
    TermEntry Entry, ImmutableArray<TermForm> Arabic, ImmutableArray<TermForm> English, ImmutableArray<string> NameKeys)
{
    /// <summary>Name of the entry that is equal for all its spellings.</summary>
    public string EntityId => Entry.Glossary + "/" + Entry.Id;
}
