using System.Runtime.InteropServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Finds the units of a part that may reach a score. Of a unit that does, so many words are shared that it holds some
/// of the query's rarest: with the groups rarest first, of which the first p weigh W, one that shares T of n words has
/// weight T − (n − W) among them at least. So the lists of these p groups are counted; p is what costs least
/// (<see cref="CountPlan"/>). Lengths are taken one by one, since T depends on the length, and a length is a range of
/// numbers. What a unit with the weight shares beyond those groups is bounded by its signature.
/// </summary>
internal sealed class PartSearch(QueryPlan plan)
{
    private const int GatheredAtOnce = 256;

    private readonly SignatureTest _signatures = new();
    private readonly ulong[] _gathered = new ulong[GatheredAtOnce * Signatures.MostWords];
    private readonly CountPlan _counts = new();
    private readonly ListCounter _counter = new();
    private readonly List<int> _present = [];

    /// <summary>Gives back room that only a rare query needs.</summary>
    public void Trim() => _counter.Trim();

    /// <summary>Adds the units that may reach a score to the candidates.</summary>
    public void Search(Part part, TextLanguage language, int store, int minScore, Candidates candidates, CancellationToken cancellationToken)
    {
        var side = part.Side(language);
        FindLists(side);
        var held = plan.Length - _counts.Absent;
        var minItems = Math.Max(1, QueryPlan.Share(minScore, plan.Length));
        if (held < minItems)
        {
            return;
        }

        var maxItems = Math.Min(side.MostItems, minScore > QueryPlan.BoundOfOtherWords ? plan.Length : 100 * held / minScore);
        if (maxItems < minItems)
        {
            return;
        }

        _counts.Choose(plan.Length, side.Count);
        ReadLists(side, minItems, maxItems, minScore);
        for (var items = minItems; items <= maxItems; items++)
        {
            var least = QueryPlan.Share(minScore, Math.Max(items, plan.Length));
            var lists = _counts.Lists(least);
            var end = side.FirstOfLength(items + 1);
            for (var first = side.FirstOfLength(items); first < end;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var next = Math.Min(end, (first | (PostingList.ChunkSize - 1)) + 1);
                _counter.Count(side, first, next, lists, _counts.Needed(least));
                Test(side, items, least, lists, store, candidates);
                _counter.Forget(side, lists);
                first = next;
            }
        }
    }

    private void FindLists(in PartSide side)
    {
        _counter.Reset();
        _counts.Clear();
        _signatures.Clear();
        for (var group = 0; group < plan.Groups; group++)
        {
            _present.Clear();
            var total = 0L;
            var cost = 0.0;
            foreach (var key in plan.Keys(group))
            {
                var (start, end) = side.ListPlace(key);
                if (end == start)
                {
                    continue;
                }

                var count = _counter.Add(side, group, plan.Weight(group), start, end);
                total += count;
                cost += CountPlan.CostOf(count, side.Count);
                _present.Add(key);
            }

            _counts.Add(plan.Weight(group), total, cost);
            _signatures.Add(total == 0 ? 0 : plan.Weight(group), CollectionsMarshal.AsSpan(_present));
        }
    }

    /// <summary>Has the lists that are counted at some length read, for the lengths at which they are.</summary>
    private void ReadLists(in PartSide side, int minItems, int maxItems, int minScore)
    {
        _counter.Sort(_counts);
        var first = side.FirstOfLength(minItems);
        var items = maxItems;
        for (var run = 0; run < _counter.Runs; run++)
        {
            // The more must be shared the fewer lists are needed, so that lists of higher rank are counted at lesser lengths.
            while (items >= minItems && _counts.Lists(QueryPlan.Share(minScore, Math.Max(items, plan.Length))) <= _counter.Rank(run))
            {
                items--;
            }

            if (items < minItems)
            {
                break;
            }

            _counter.Read(side, run, first, side.FirstOfLength(items + 1));
        }
    }

    private void Test(in PartSide side, int items, int least, int lists, int store, Candidates candidates)
    {
        var reached = _counter.Reached;
        if (reached.IsEmpty)
        {
            return;
        }

        var words = Signatures.WordsOf(items);
        var longer = Math.Max(items, plan.Length);
        var counted = _counts.Weight(lists);
        _signatures.Prepare(words, _counts, lists);
        for (; !reached.IsEmpty; reached = reached[Math.Min(GatheredAtOnce, reached.Length)..])
        {
            var places = reached[..Math.Min(GatheredAtOnce, reached.Length)];
            side.CopySignatures(_counter.First, places, words, _gathered);
            for (var i = 0; i < places.Length; i++)
            {
                var held = Math.Min(counted, _counter.CountOf(places[i]));
                var shared = _signatures.Shared(_gathered.AsSpan(i * words, words), items, least, held);
                if (shared >= least)
                {
                    candidates.Add(new Candidate(store, side.Ordinal(_counter.First + places[i]), QueryPlan.Bound(shared, longer)));
                }
            }
        }
    }
}
