using System.Collections.Concurrent;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Engine;

/// <summary>The memories and glossaries that exist, so that a lookup that names one need not ask the store.</summary>
internal sealed class Catalog
{
    private readonly ConcurrentDictionary<string, MemoryRecord> _memories = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, GlossaryRecord> _glossaries = new(StringComparer.Ordinal);

    public void Set(MemoryRecord memory) => _memories[memory.Id] = memory;

    public void Set(GlossaryRecord glossary) => _glossaries[glossary.Id] = glossary;

    public void RemoveMemory(string memory) => _memories.TryRemove(memory, out _);

    public void RemoveGlossary(string glossary) => _glossaries.TryRemove(glossary, out _);

    /// <summary>Points taken from the matches of a memory.</summary>
    public int PenaltyOf(string memory) => _memories.TryGetValue(memory, out var record) ? record.Penalty : 0;

    /// <summary>Throws NotFound for the first memory that is not there.</summary>
    public void RequireMemories(IReadOnlySet<string>? memories) => Require(_memories, memories, "memories");

    /// <summary>Throws NotFound for the first glossary that is not there.</summary>
    public void RequireGlossaries(IReadOnlySet<string>? glossaries) => Require(_glossaries, glossaries, "glossaries");

    /// <summary>The memory of an id; throws NotFound.</summary>
    public MemoryRecord Memory(string memory) =>
        _memories.TryGetValue(memory, out var record) ? record : throw Missing("memories", memory);

    /// <summary>The glossary of an id; throws NotFound.</summary>
    public GlossaryRecord Glossary(string glossary) =>
        _glossaries.TryGetValue(glossary, out var record) ? record : throw Missing("glossaries", glossary);

    private static void Require<T>(ConcurrentDictionary<string, T> known, IReadOnlySet<string>? ids, string collection)
    {
        foreach (var id in ids ?? (IEnumerable<string>)[])
        {
            if (!known.ContainsKey(id))
            {
                throw Missing(collection, id);
            }
        }
    }

    private static StoreException Missing(string collection, string id) =>
        new(StoreErrorKind.NotFound, $"{collection}/{id}", $"There is no {collection}/{id}.");
}
