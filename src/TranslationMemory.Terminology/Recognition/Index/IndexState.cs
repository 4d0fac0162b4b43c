using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>One version of the index; never changes.</summary>
internal sealed record IndexState
{
    private const string Article = "ال";

    /// <summary>The index without entries.</summary>
    public static readonly IndexState Empty = new();

    /// <summary>The entries, by glossary and id.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, CompiledEntry>> Glossaries { get; private init; } =
        ImmutableDictionary<string, ImmutableDictionary<string, CompiledEntry>>.Empty;

    /// <summary>Number of entries.</summary>
    public int Count { get; private init; }

    /// <summary>The Arabic terms.</summary>
    public TermTrie Arabic { get; private init; } = TermTrie.Empty;

    /// <summary>The English terms.</summary>
    public TermTrie English { get; private init; } = TermTrie.Empty;

    /// <summary>Fold keys of all words of the Arabic terms.</summary>
    public CountedSet<string> Words { get; private init; } = CountedSet<string>.Empty;

    /// <summary>The Arabic words of names, for near spellings.</summary>
    public NearNames Names { get; private init; } = NearNames.Empty;

    /// <summary>Ids of the entities that a stem key names.</summary>
    public ImmutableDictionary<string, ImmutableSortedSet<string>> Entities { get; private init; } =
        ImmutableDictionary<string, ImmutableSortedSet<string>>.Empty;

    /// <summary>The trie of a language.</summary>
    public TermTrie Trie(TextLanguage language) => language == TextLanguage.Arabic ? Arabic : English;

    /// <summary>The entry of a glossary; null when it is not there.</summary>
    public CompiledEntry? Find(string glossary, string id) =>
        Glossaries.TryGetValue(glossary, out var entries) ? entries.GetValueOrDefault(id) : null;

    /// <summary>The version with an entry, which replaces the one of the same glossary and id.</summary>
    public IndexState With(CompiledEntry entry)
    {
        var (glossary, id) = (entry.Entry.Glossary, entry.Entry.Id);
        var rest = Find(glossary, id) is { } old ? Without(old) : this;
        var entries = rest.Glossaries.GetValueOrDefault(glossary, ImmutableDictionary<string, CompiledEntry>.Empty);
        return rest with
        {
            Glossaries = rest.Glossaries.SetItem(glossary, entries.Add(id, entry)),
            Count = rest.Count + 1,
            Arabic = AddForms(rest.Arabic, entry.Arabic),
            English = AddForms(rest.English, entry.English),
            Words = WordsOf(entry).Aggregate(rest.Words, (words, word) => words.Add(word)),
            Names = NamesOf(entry).Aggregate(rest.Names, (names, name) => names.Add(name)),
            Entities = entry.NameKeys.Aggregate(rest.Entities, (all, key) => all.SetItem(
                key, all.GetValueOrDefault(key, ImmutableSortedSet.Create<string>(StringComparer.Ordinal)).Add(entry.EntityId))),
        };
    }

    /// <summary>The version without an entry, which must be in this one.</summary>
    public IndexState Without(CompiledEntry entry)
    {
        var entries = Glossaries[entry.Entry.Glossary].Remove(entry.Entry.Id);
        return this with
        {
            Glossaries = entries.IsEmpty
                ? Glossaries.Remove(entry.Entry.Glossary)
                : Glossaries.SetItem(entry.Entry.Glossary, entries),
            Count = Count - 1,
            Arabic = RemoveForms(Arabic, entry.Arabic),
            English = RemoveForms(English, entry.English),
            Words = WordsOf(entry).Aggregate(Words, (words, word) => words.Remove(word)),
            Names = NamesOf(entry).Aggregate(Names, (names, name) => names.Remove(name)),
            Entities = entry.NameKeys.Aggregate(Entities, (all, key) => RemoveEntity(all, key, entry.EntityId)),
        };
    }

    private static ImmutableDictionary<string, ImmutableSortedSet<string>> RemoveEntity(
        ImmutableDictionary<string, ImmutableSortedSet<string>> entities, string key, string id)
    {
        // Two spellings of one entry may share a key: then the first removal took it out.
        var rest = entities.GetValueOrDefault(key)?.Remove(id);
        return rest is null ? entities : rest.IsEmpty ? entities.Remove(key) : entities.SetItem(key, rest);
    }

    private static TermTrie AddForms(TermTrie trie, ImmutableArray<TermForm> forms) =>
        forms.Aggregate(trie, (all, form) => form.Paths.Aggregate(all, (t, path) => t.Add(path.AsSpan(), form)));

    private static TermTrie RemoveForms(TermTrie trie, ImmutableArray<TermForm> forms) =>
        forms.Aggregate(trie, (all, form) => form.Paths.Aggregate(all, (t, path) => t.Remove(path.AsSpan(), form)));

    private static IEnumerable<string> WordsOf(CompiledEntry entry) =>
        entry.Arabic.SelectMany(form => form.Paths[0]);

    private static IEnumerable<string> NamesOf(CompiledEntry entry) =>
        entry.Arabic.Where(form => form.IsName).SelectMany(form => form.Paths[0]).Select(Bare);

    /// <summary>A word without article; words of four letters or less keep their ال (الله).</summary>
    private static string Bare(string word) =>
        word.Length > 4 && word.StartsWith(Article, StringComparison.Ordinal) ? word[Article.Length..] : word;
}
