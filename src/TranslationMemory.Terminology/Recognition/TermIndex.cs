using System.Collections.Concurrent;
using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// Recognises terms by the readings of words: Arabic ones in whatever clitics they wear, English ones in plural and
/// possessive. Readers work on a version of the index that never changes and wait for nobody; a writer makes the next
/// version from what it adds or removes and shares all the rest. Recognition takes time in proportion to the text.
/// </summary>
/// <param name="analyzer">Takes terms apart; it must be the one that takes the texts apart.</param>
/// <param name="clitics">Gives the readings of Arabic words.</param>
public sealed class TermIndex(TextAnalyzer analyzer, CliticAnalyzer clitics) : ITermIndex
{
    /// <summary>Longer texts are rare: their buffers are not kept.</summary>
    private const int LongestKeptText = 1 << 14;

    private readonly EntryCompiler _compiler = new(analyzer);
    private readonly UnitReader _units = new(analyzer);
    private readonly Lock _writing = new();
    private readonly ConcurrentBag<RecognitionBuffers> _buffers = [];
    private volatile TermSnapshot _snapshot = new(IndexState.Empty, clitics);

    /// <inheritdoc/>
    public int Count => _snapshot.State.Count;

    /// <inheritdoc/>
    /// <remarks>Of several entries with one glossary and id, the last one stays. All become visible at once.</remarks>
    public void Upsert(IReadOnlyList<TermEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var compiled = new CompiledEntry[entries.Count];
        for (var i = 0; i < compiled.Length; i++)
        {
            compiled[i] = _compiler.Compile(entries[i]);
        }

        lock (_writing)
        {
            var writer = new object();
            var state = _snapshot.State;
            foreach (var entry in compiled)
            {
                if (state.Find(entry.Entry.Glossary, entry.Entry.Id) is { } old)
                {
                    state = state.Without(_compiler.Compile(old), writer);
                }

                state = state.With(entry, writer);
            }

            Publish(state);
        }
    }

    /// <inheritdoc/>
    public bool Remove(string glossary, string entryId)
    {
        lock (_writing)
        {
            var state = _snapshot.State;
            if (state.Find(glossary, entryId) is not { } entry)
            {
                return false;
            }

            Publish(state.Without(_compiler.Compile(entry), new object()));
            return true;
        }
    }

    /// <inheritdoc/>
    public int RemoveGlossary(string glossary)
    {
        lock (_writing)
        {
            var state = _snapshot.State;
            var entries = state.EntriesOf(glossary).ToList();
            if (entries.Count > 0)
            {
                var writer = new object();
                Publish(entries.Aggregate(state, (rest, entry) => rest.Without(_compiler.Compile(entry), writer)));
            }

            return entries.Count;
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<TermHit> Recognize(
        AnalyzedText text, IReadOnlySet<string>? glossaries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!_buffers.TryTake(out var buffers))
        {
            buffers = new RecognitionBuffers();
        }

        _units.Read(text, buffers.Text);
        new TermMatcher(_snapshot, text.Language, buffers, glossaries).Run(cancellationToken);
        var hits = HitRanking.Rank(buffers);
        if (buffers.Text.Capacity <= LongestKeptText)
        {
            buffers.Clear();
            _buffers.Add(buffers);
        }

        return hits;
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
        return _snapshot.State.EntityOf(stemKey);
    }

    private void Publish(IndexState state) => _snapshot = new TermSnapshot(state, clitics);
}
