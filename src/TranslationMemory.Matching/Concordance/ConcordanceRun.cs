using System.Collections;
using System.Collections.Immutable;

namespace TranslationMemory.Matching;

/// <summary>
/// One concordance search. The lists of the rarest word give the candidates, the keys of each tell whether the words
/// may stand in it as asked, and the texts of those that are left are read newest first until the page is full.
/// </summary>
internal sealed class ConcordanceRun(
    ConcordanceQuery query, TokenForm[] words, IndexSnapshot snapshot, Vocabulary vocabulary)
{
    private const int UnitsBetweenChecks = 1024;

    private readonly UnitFilter _filter = new(snapshot.Version, query.Memories);
    private readonly HashSet<int>[] _keys = Array.ConvertAll(words, vocabulary.EqualKeys);

    /// <summary>The hits of the page, in order.</summary>
    public ImmutableArray<ConcordanceHit> Execute(CancellationToken cancellationToken)
    {
        if (words.Length == 0)
        {
            return [];
        }

        var candidates = new List<(IndexedUnit, ConcordancePosition)>();
        foreach (var part in snapshot.Parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Gather(part.In(query.Language), candidates);
        }

        // A heap orders only as many candidates as are read.
        var ordered = new PriorityQueue<IndexedUnit, ConcordancePosition>(candidates, ConcordanceOrder.Instance);
        var hits = ImmutableArray.CreateBuilder<ConcordanceHit>();
        var search = new WordSearch(words, query.Mode);
        for (var read = 1; hits.Count < query.Limit && ordered.TryDequeue(out var unit, out _); read++)
        {
            if (read % UnitsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var text = SideReader.Open(unit.Side(query.Language), vocabulary, withSpans: true);
            if (search.Find(text.Items, text.Spans) is { IsEmpty: false } spans)
            {
                hits.Add(new ConcordanceHit(unit.Unit, unit.IsReversed(query.Language), spans));
            }
        }

        return hits.ToImmutable();
    }

    private void Gather(SidePart part, List<(IndexedUnit, ConcordancePosition)> candidates)
    {
        var rarest = _keys.MinBy(keys => keys.Sum(key => (long)part.Numbers(key).Length))!;
        var met = new BitArray(part.Count);
        foreach (var key in rarest)
        {
            foreach (var number in part.Numbers(key))
            {
                if (met[number] || !MayHold(part.Keys(number)))
                {
                    continue;
                }

                met[number] = true;
                var unit = part.Unit(number);
                if (_filter.Admits(unit))
                {
                    Add(unit, candidates);
                }
            }
        }
    }

    private void Add(IndexedUnit unit, List<(IndexedUnit, ConcordancePosition)> candidates)
    {
        var position = new ConcordancePosition(unit.Unit.Sequence, unit.Unit.Memory, unit.Unit.Id);
        if (query.After is null || ConcordanceOrder.Instance.Compare(query.After, position) < 0)
        {
            candidates.Add((unit, position));
        }
    }

    private bool MayHold(ReadOnlySpan<int> keys)
    {
        if (query.Mode == ConcordanceMode.Phrase)
        {
            for (var start = 0; start + _keys.Length <= keys.Length; start++)
            {
                if (MayStandAt(keys[start..]))
                {
                    return true;
                }
            }

            return false;
        }

        foreach (var word in _keys)
        {
            if (!HoldsAny(keys, word))
            {
                return false;
            }
        }

        return true;
    }

    private bool MayStandAt(ReadOnlySpan<int> keys)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            if (!_keys[i].Contains(keys[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HoldsAny(ReadOnlySpan<int> keys, HashSet<int> word)
    {
        foreach (var key in keys)
        {
            if (word.Contains(key))
            {
                return true;
            }
        }

        return false;
    }
}
