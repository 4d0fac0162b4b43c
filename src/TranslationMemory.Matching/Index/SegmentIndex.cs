using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The index in memory. Writers work one at a time and end by publishing an immutable snapshot; a reader takes the
/// newest one and keeps it, so it never waits and never sees half a change. Within a snapshot the units lie in parts
/// that never change and are merged like the runs of a log-structured tree. A removal only writes into its unit the
/// version from which it is gone, which costs no copy and leaves older snapshots as they are. This was chosen before
/// locks that readers take, since one merge would hold up every lookup, and before one copied structure, since that
/// would make each insert as dear as the whole index. Parts that no reader holds any more are freed as garbage.
/// </summary>
public sealed class SegmentIndex : ISegmentIndex
{
    private readonly TextAnalyzer _analyzer;
    private readonly WordRelations _relations;
    private readonly PenaltyOptions _penalties;
    private readonly Vocabularies _vocabularies = new();
    private readonly Dictionary<string, Dictionary<string, IndexedUnit>> _memories = new(StringComparer.Ordinal);
    private readonly Lock _writing = new();
    private IndexSnapshot _snapshot = new(0, [], 0);

    /// <summary>Makes an empty index.</summary>
    /// <param name="analyzer">Analyses units and queries.</param>
    /// <param name="entities">The names that the glossary knows, asked at each lookup.</param>
    /// <param name="penalties">What is taken from matches.</param>
    /// <exception cref="ArgumentException">A penalty is out of its range.</exception>
    public SegmentIndex(TextAnalyzer analyzer, IEntityNames entities, PenaltyOptions penalties)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(penalties);
        penalties.Validate(nameof(penalties));
        _analyzer = analyzer;
        _relations = new WordRelations(entities, analyzer.Clitics.IsKnownWord);
        _penalties = penalties;
    }

    /// <inheritdoc/>
    public int Count => Current.Count;

    private IndexSnapshot Current => Volatile.Read(ref _snapshot);

    /// <inheritdoc/>
    public void Upsert(IReadOnlyList<TranslationUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var sides = units.Select(Analyze).ToArray();
        lock (_writing)
        {
            var version = Current.Version + 1;
            var count = Current.Count;
            var added = new Dictionary<(string Memory, string Id), IndexedUnit>();
            for (var i = 0; i < sides.Length; i++)
            {
                var unit = Index(units[i], sides[i]);
                if (!_memories.TryGetValue(unit.Unit.Memory, out var memory))
                {
                    _memories.Add(unit.Unit.Memory, memory = new Dictionary<string, IndexedUnit>(StringComparer.Ordinal));
                }

                if (memory.TryGetValue(unit.Unit.Id, out var old))
                {
                    Retire(old, version);
                    count--;
                }

                memory[unit.Unit.Id] = unit;
                added[(unit.Unit.Memory, unit.Unit.Id)] = unit;
                count++;
            }

            Publish(version, [.. added.Values.Where(unit => unit.IsSearchable)], count);
        }
    }

    /// <inheritdoc/>
    public bool Remove(string memory, string unitId)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(unitId);
        lock (_writing)
        {
            if (!_memories.TryGetValue(memory, out var units) || !units.Remove(unitId, out var unit))
            {
                return false;
            }

            if (units.Count == 0)
            {
                _memories.Remove(memory);
            }

            var version = Current.Version + 1;
            Retire(unit, version);
            Publish(version, [], Current.Count - 1);
            return true;
        }
    }

    /// <inheritdoc/>
    public int RemoveMemory(string memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        lock (_writing)
        {
            if (!_memories.Remove(memory, out var units))
            {
                return 0;
            }

            var version = Current.Version + 1;
            foreach (var unit in units.Values)
            {
                Retire(unit, version);
            }

            Publish(version, [], Current.Count - units.Count);
            return units.Count;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The score or the number of matches is out of its range.</exception>
    public ImmutableArray<Match> Lookup(LookupQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.MinScore is < 30 or > 102 || query.MaxMatches is < 1 or > 50)
        {
            throw new ArgumentException("The score is 30 to 102, and the number of matches 1 to 50.", nameof(query));
        }

        var text = _analyzer.Analyze(query.Text, query.Language, cancellationToken: cancellationToken);
        var penalties = new PenaltyCounter(_penalties);
        var words = new QueryWords(SegmentText.Of(text), _relations);
        return new LookupRun(query, text.ExactKey, words, Current, _vocabularies.In(query.Language), penalties)
            .Execute(cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The limit is less than 1.</exception>
    public ImmutableArray<ConcordanceHit> Search(ConcordanceQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Limit < 1)
        {
            throw new ArgumentException("The limit is at least 1.", nameof(query));
        }

        var words = SegmentText.Of(_analyzer.Analyze(query.Text, query.Language, cancellationToken: cancellationToken));
        return new ConcordanceRun(query, words.Items, Current, _vocabularies.In(query.Language)).Execute(cancellationToken);
    }

    private (AnalyzedText Source, AnalyzedText Target)? Analyze(TranslationUnit unit)
    {
        if (unit.SourceLanguage.ToTextLanguage() is not { } source
            || unit.TargetLanguage.ToTextLanguage() is not { } target || source == target)
        {
            return null;
        }

        return (_analyzer.Analyze(unit.SourceText, source, []), _analyzer.Analyze(unit.TargetText, target, []));
    }

    private IndexedUnit Index(TranslationUnit unit, (AnalyzedText Source, AnalyzedText Target)? sides) => sides is var (source, target)
        ? new IndexedUnit(unit, Read(source), Read(target))
        : new IndexedUnit(unit, null, null);

    private IndexedSide Read(AnalyzedText text) => SideReader.Read(text, _vocabularies.In(text.Language));

    private static void Retire(IndexedUnit unit, long version)
    {
        unit.RemoveAt(version);
        if (unit.Part is { } part)
        {
            part.Removed++;
        }
    }

    private void Publish(long version, IReadOnlyList<IndexedUnit> added, int count)
    {
        var parts = PartMerging.Add(Current.Parts, added, version, _vocabularies);
        Volatile.Write(ref _snapshot, new IndexSnapshot(version, parts, count));
    }
}
