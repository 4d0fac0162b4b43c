using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// Recognises terms by the readings of words: Arabic ones in whatever clitics they wear, English ones in plural and
/// possessive. Readers work on a version of the index that never changes and wait for nobody; a writer makes the next
/// version from what it adds or removes. Recognition takes time in proportion to the text.
/// </summary>
/// <param name="analyzer">Takes terms apart; it must be the one that takes the texts apart.</param>
/// <param name="clitics">Gives the readings of Arabic words.</param>
public sealed class TermIndex(TextAnalyzer analyzer, CliticAnalyzer clitics) : ITermIndex
{
    private readonly EntryCompiler _compiler = new(analyzer);
    private readonly UnitReader _units = new(analyzer);
    private readonly Lock _writing = new();
    private volatile IndexState _state = IndexState.Empty;

    /// <inheritdoc/>
    public int Count => _state.Count;

    /// <inheritdoc/>
    /// <remarks>Of several entries with one glossary and id, the last one stays. All become visible at once.</remarks>
    public void Upsert(IReadOnlyList<TermEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var compiled = entries.Select(_compiler.Compile).ToList();
        lock (_writing)
        {
            _state = compiled.Aggregate(_state, (state, entry) => state.With(entry));
        }
    }

    /// <inheritdoc/>
    public bool Remove(string glossary, string entryId)
    {
        lock (_writing)
        {
            if (_state.Find(glossary, entryId) is not { } entry)
            {
                return false;
            }

            _state = _state.Without(entry);
            return true;
        }
    }

    /// <inheritdoc/>
    public int RemoveGlossary(string glossary)
    {
        lock (_writing)
        {
            if (!_state.Glossaries.TryGetValue(glossary, out var entries))
            {
                return 0;
            }

            _state = entries.Values.Aggregate(_state, (state, entry) => state.Without(entry));
            return entries.Count;
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<TermHit> Recognize(
        AnalyzedText text, IReadOnlySet<string>? glossaries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var state = _state;
        var units = _units.Read(text);
        var arabic = new ArabicTermWords(
            clitics, key => state.Arabic.Follow(key) is { Forms.IsEmpty: false }, state.Words.Contains, state.Names);
        var hits = new TermMatcher(text.Language, units, state.Trie(text.Language), arabic, glossaries).Run(cancellationToken);
        return hits.Count == 0 ? [] : HitRanking.Rank(hits, units.Units);
    }

    /// <summary>The entity that a single word names.</summary>
    /// <param name="stemKey">Stem key of a word (<see cref="Token.StemKey"/>).</param>
    /// <returns>
    /// <c>glossary/entry</c> of the person, place or organization, equal for all its spellings; where several entries
    /// have the name, the first in ordinal order; null for a word that names none.
    /// </returns>
    public string? FindEntity(string stemKey)
    {
        ArgumentNullException.ThrowIfNull(stemKey);
        return _state.Entities.GetValueOrDefault(stemKey)?.Min;
    }
}
