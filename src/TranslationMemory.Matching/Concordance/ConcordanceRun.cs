using System.Collections;
using System.Collections.Immutable;

namespace TranslationMemory.Matching;

/// <summary>One concordance search: the units that hold the rarest word, newest first, until the page is full.</summary>
internal sealed class ConcordanceRun(
    ConcordanceQuery query, TokenForm[] words, IndexSnapshot snapshot, Vocabulary vocabulary)
{
    private const int UnitsBetweenChecks = 1024;

    private readonly UnitFilter _filter = new(snapshot.Version, query.Memories);
    private readonly int[][] _keys = Array.ConvertAll(words, word => vocabulary.EqualKeys(word).ToArray());

    /// <summary>The hits of the page, in order.</summary>
    public ImmutableArray<ConcordanceHit> Execute(CancellationToken cancellationToken)
    {
        if (words.Length == 0)
        {
            return [];
        }

        var candidates = new List<(ConcordancePosition Position, IndexedUnit Unit)>();
        foreach (var part in snapshot.Parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Gather(part.In(query.Language), candidates);
        }

        candidates.Sort((x, y) => ConcordanceOrder.Compare(x.Position, y.Position));
        var hits = ImmutableArray.CreateBuilder<ConcordanceHit>();
        var search = new WordSearch(words, query.Mode);
        for (var i = 0; i < candidates.Count && hits.Count < query.Limit; i++)
        {
            if (i % UnitsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var unit = candidates[i].Unit;
            var text = SideReader.Open(unit.Side(query.Language), vocabulary, withSpans: true);
            if (search.Find(text.Items, text.Spans) is { IsEmpty: false } spans)
            {
                hits.Add(new ConcordanceHit(unit.Unit, unit.IsReversed(query.Language), spans));
            }
        }

        return hits.ToImmutable();
    }

    private void Gather(SidePart part, List<(ConcordancePosition Position, IndexedUnit Unit)> candidates)
    {
        var rarest = _keys.MinBy(keys => keys.Sum(key => (long)part.Numbers(key).Length))!;
        var met = new BitArray(part.Count);
        foreach (var key in rarest)
        {
            foreach (var number in part.Numbers(key))
            {
                var unit = part.Unit(number);
                if (met[number] || !_filter.Admits(unit))
                {
                    continue;
                }

                met[number] = true;
                var position = ConcordanceOrder.PositionOf(unit.Unit);
                if (query.After is null || ConcordanceOrder.Compare(query.After, position) < 0)
                {
                    candidates.Add((position, unit));
                }
            }
        }
    }
}
