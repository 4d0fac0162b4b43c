using System.Collections.Immutable;

namespace TranslationMemory.Terminology;

/// <summary>One version of the index; never changes.</summary>
internal sealed record IndexState : ITermWords
{
    private const string Article = "ال";

    /// <summary>The index without entries.</summary>
    public static readonly IndexState Empty = new();

    /// <summary>Number of entries.</summary>
    public int Count { get; private init; }

    /// <summary>The Arabic terms.</summary>
    public TermTrie Arabic { get; private init; } = TermTrie.Empty;

    /// <summary>The English terms.</summary>
    public TermTrie English { get; private init; } = TermTrie.Empty;

    /// <summary>The Arabic words of names, for near spellings.</summary>
    public NearNames Names { get; private init; } = NearNames.Empty;

    /// <summary>The entries, by glossary and id.</summary>
    private VersionedMap<string, VersionedMap<string, TermEntry>> Glossaries { get; init; }

    /// <summary>Fold keys of all words of the Arabic terms.</summary>
    private WordCounts Words { get; init; } = WordCounts.Empty;

    /// <summary>Ids of the entities that a stem key names.</summary>
    private VersionedMap<string, ImmutableSortedSet<string>> Entities { get; init; }

    /// <inheritdoc/>
    public string? Find(ReadOnlySpan<char> key) => Words.Find(key);

    /// <inheritdoc/>
    public TermTrie? Start(string key, int hash) => Arabic.Follow(key, hash);

    /// <summary>The entry of a glossary; null when it is not there.</summary>
    public TermEntry? Find(string glossary, string id) => Glossaries.Find(glossary)?.Value.Find(id)?.Value;

    /// <summary>All entries of a glossary.</summary>
    public IEnumerable<TermEntry> EntriesOf(string glossary) =>
        Glossaries.Find(glossary) is { } entries ? entries.Value.Items.Select(item => item.Value) : [];

    /// <summary>The first entity, in ordinal order, that a stem key names; null for none.</summary>
    public string? EntityOf(string stemKey) => Entities.Find(stemKey)?.Value.Min;

    /// <summary>The version with an entry; none of the same glossary and id may be in this one.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="writer">Whoever makes several changes and keeps only the last version; null for a single change.</param>
    public IndexState With(CompiledEntry entry, object? writer)
    {
        var (glossary, id) = (entry.Entry.Glossary, entry.Entry.Id);
        var entries = Glossaries.Find(glossary)?.Value ?? default;
        var (words, names, entities) = (Words, Names, Entities);
        foreach (var form in entry.Arabic)
        {
            foreach (var word in form.Paths[0])
            {
                words = words.Add(word, writer);
                names = form.Form.IsName ? names.Add(Bare(word), writer) : names;
            }
        }

        foreach (var key in entry.NameKeys)
        {
            var ids = entities.Find(key)?.Value ?? ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
            entities = entities.With(key, ids.Add(entry.EntityId), writer);
        }

        return new IndexState
        {
            Glossaries = Glossaries.With(glossary, entries.With(id, entry.Entry, writer), writer),
            Count = Count + 1,
            Arabic = AddForms(Arabic, entry.Arabic, writer),
            English = AddForms(English, entry.English, writer),
            Words = words,
            Names = names,
            Entities = entities,
        };
    }

    /// <summary>The version without an entry, which must be in this one.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="writer">Whoever makes several changes and keeps only the last version; null for a single change.</param>
    public IndexState Without(CompiledEntry entry, object? writer)
    {
        var glossary = entry.Entry.Glossary;
        var entries = Glossaries.Find(glossary)!.Value.Without(entry.Entry.Id, writer);
        var (words, names, entities) = (Words, Names, Entities);
        foreach (var form in entry.Arabic)
        {
            foreach (var word in form.Paths[0])
            {
                words = words.Remove(word, writer);
                names = form.Form.IsName ? names.Remove(Bare(word), writer) : names;
            }
        }

        foreach (var key in entry.NameKeys)
        {
            // Two spellings of one entry may share a key: then the first removal took it out.
            if (entities.Find(key)?.Value.Remove(entry.EntityId) is { } ids)
            {
                entities = ids.IsEmpty ? entities.Without(key, writer) : entities.With(key, ids, writer);
            }
        }

        return new IndexState
        {
            Glossaries = entries.IsEmpty ? Glossaries.Without(glossary, writer) : Glossaries.With(glossary, entries, writer),
            Count = Count - 1,
            Arabic = RemoveForms(Arabic, entry.Arabic, writer),
            English = RemoveForms(English, entry.English, writer),
            Words = words,
            Names = names,
            Entities = entities,
        };
    }

    private static TermTrie AddForms(TermTrie trie, ImmutableArray<CompiledForm> forms, object? writer)
    {
        foreach (var (form, paths) in forms)
        {
            foreach (var path in paths)
            {
                trie = trie.Add(path, form, writer);
            }
        }

        return trie;
    }

    private static TermTrie RemoveForms(TermTrie trie, ImmutableArray<CompiledForm> forms, object? writer)
    {
        foreach (var (form, paths) in forms)
        {
            foreach (var path in paths)
            {
                trie = trie.Remove(path, form, writer);
            }
        }

        return trie;
    }

    /// <summary>A word without article; words of four letters or less keep their ال (الله).</summary>
    private static string Bare(string word) =>
        word.Length > 4 && word.StartsWith(Article, StringComparison.Ordinal) ? word[Article.Length..] : word;
}
