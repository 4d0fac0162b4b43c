using System.Collections.Immutable;

namespace TranslationMemory.Terminology;

/// <summary>An entry with everything by which the index finds it: what is put in, and what is taken out again.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Arabic">Its Arabic forms.</param>
/// <param name="English">Its English forms.</param>
/// <param name="NameKeys">Stem keys of its one-word names, when it is an entity.</param>
internal sealed record CompiledEntry(
    TermEntry Entry, ImmutableArray<CompiledForm> Arabic, ImmutableArray<CompiledForm> English, ImmutableArray<string> NameKeys)
{
    /// <summary>Name of the entry that is equal for all its spellings.</summary>
    public string EntityId => Entry.Glossary + "/" + Entry.Id;
}

/// <summary>A form with its ways in the trie.</summary>
/// <param name="Form">The form.</param>
/// <param name="Paths">The sequences of keys that lead to it, the plain one first.</param>
internal readonly record struct CompiledForm(TermForm Form, string[][] Paths);
