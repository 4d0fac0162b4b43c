using System.Runtime.InteropServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Finds the units of a part that may reach a score. Of a unit that does, so many words are shared that it holds some
/// of the query's rarest: with the groups rarest first, of which the first p weigh W, one that shares T of n words has
/// weight T − (n − W) among them at least. So the lists of these p groups are counted; p is what costs least
/// (<see cref="CountPlan"/>). Lengths are taken one by one, since T depends on the length: a length is a range of
/// numbers, and its counters stay in the fastest memory. Units with the weight are tested by signature.
/// </summary>
internal sealed class PartSearch(QueryPlan plan)
{
    // As many counters as fit the first two levels of cache beside the lists.
    private const int CounterRange = 1 << 16;

    // A counter is a byte: no weight and no count that is asked for is more than this.
    private const int MostCount = 64;

    private const int GatheredAtOnce = 256;

    // Four megabytes for each thread.
    private const int MostNumbersKept = 1 << 20;

    private readonly SignatureTest _signatures = new();
    private readonly ulong[] _gathered = new ulong[GatheredAtOnce * Signatures.MostWords];
    private readonly CountPlan _counts = new();
    private readonly List<ListRun> _runs = [];
    private readonly List<int> _present = [];
    private readonly byte[] _counters = new byte[CounterRange];
    private readonly int[] _reached = new int[CounterRange];
    private int[] _numbers = [];

    /// <summary>Gives back room that only a rare query needs.</summary>
    public void Trim()
    {
        if (_numbers.Length > MostNumbersKept)
        {
            _numbers = [];
        }
    }

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
        ReadLists(side, minItems, maxItems, minScore, cancellationToken);
        for (var items = minItems; items <= maxItems; items++)
        {
            var least = QueryPlan.Share(minScore, Math.Max(items, plan.Length));
            var end = side.FirstOfLength(items + 1);
            for (var first = side.FirstOfLength(items); first < end; first += CounterRange)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var reached = Count(first, Math.Min(end, first + CounterRange), least);
                Test(side, first, reached, items, least, store, candidates);
            }
        }
    }

    private void FindLists(in PartSide side)
    {
        _runs.Clear();
        _counts.Clear();
        _signatures.Reset(plan.Length);
        var absent = 0;
        for (var group = 0; group < plan.Groups; group++)
        {
            _present.Clear();
            var total = 0L;
            foreach (var key in plan.Keys(group))
            {
                var (start, end) = side.ListPlace(key);
                if (end == start)
                {
                    continue;
                }

                var count = Postings.Count(side.ListAt(start, end));
                total += count;
                _present.Add(key);
                _runs.Add(new ListRun { Group = group, ListStart = start, ListEnd = end, Count = count });
            }

            _counts.Add(plan.Weight(group), total);
            absent += total == 0 ? plan.Weight(group) : 0;
            if (total > 0)
            {
                _signatures.Add(plan.Weight(group), CollectionsMarshal.AsSpan(_present));
            }
        }

        _signatures.Reduce(absent);
    }

    /// <summary>Reads the lists that are counted at some length, for the lengths at which they are.</summary>
    private void ReadLists(in PartSide side, int minItems, int maxItems, int minScore, CancellationToken cancellationToken)
    {
        var runs = CollectionsMarshal.AsSpan(_runs);
        foreach (ref var run in runs)
        {
            run.Rank = _counts.Rank(run.Group);
        }

        runs.Sort(static (a, b) => a.Rank.CompareTo(b.Rank));
        var first = side.FirstOfLength(minItems);
        var items = maxItems;
        var read = 0;
        foreach (ref var run in runs)
        {
            // The more must be shared the fewer lists are needed, so that lists of higher rank are counted at lesser lengths.
            while (items >= minItems && _counts.Lists(QueryPlan.Share(minScore, Math.Max(items, plan.Length))) <= run.Rank)
            {
                items--;
            }

            run.Next = run.End = read;
            if (items < minItems)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            Reserve(read + run.Count);
            read += Postings.Read(side.ListAt(run.ListStart, run.ListEnd), first, side.FirstOfLength(items + 1), _numbers.AsSpan(read));
            run.End = read;
        }
    }

    private void Reserve(int length)
    {
        if (_numbers.Length < length)
        {
            Array.Resize(ref _numbers, (int)Math.Min(Array.MaxLength, length * 3L / 2));
        }
    }

    /// <summary>Counts the lists over a range of numbers.</summary>
    /// <returns>How many numbers have the weight; they are in <see cref="_reached"/>, less <paramref name="first"/>.</returns>
    private int Count(int first, int end, int least)
    {
        var lists = _counts.Lists(least);
        var needed = Math.Min(MostCount, _counts.Needed(least));
        var counters = _counters.AsSpan(0, end - first);
        var reached = 0;
        var counted = 0;
        foreach (ref var run in CollectionsMarshal.AsSpan(_runs))
        {
            if (run.Rank >= lists)
            {
                break;
            }

            var weight = Math.Min(MostCount, plan.Weight(run.Group));
            var numbers = _numbers.AsSpan(run.Next, run.End - run.Next);
            var i = 0;
            for (; i < numbers.Length; i++)
            {
                var place = numbers[i] - first;
                if ((uint)place >= (uint)counters.Length)
                {
                    break;
                }

                int count = counters[place];
                if (count < needed)
                {
                    count += weight;
                    counters[place] = (byte)count;
                    if (count >= needed)
                    {
                        _reached[reached++] = place;
                    }
                }
            }

            run.Last = run.Next;
            run.Next += i;
            counted += i;
        }

        Forget(first, counters, counted, lists);
        return reached;
    }

    /// <summary>Sets the counters back to zero: those that were used, or where these are many, all.</summary>
    private void Forget(int first, Span<byte> counters, int counted, int lists)
    {
        if (counted * 16 > counters.Length)
        {
            counters.Clear();
            return;
        }

        foreach (ref var run in CollectionsMarshal.AsSpan(_runs))
        {
            if (run.Rank >= lists)
            {
                break;
            }

            foreach (var number in _numbers.AsSpan(run.Last, run.Next - run.Last))
            {
                counters[number - first] = 0;
            }
        }
    }

    private void Test(in PartSide side, int first, int reached, int items, int least, int store, Candidates candidates)
    {
        var words = Signatures.WordsOf(items);
        for (var start = 0; start < reached; start += GatheredAtOnce)
        {
            var places = _reached.AsSpan(start, Math.Min(GatheredAtOnce, reached - start));
            side.CopySignatures(first, places, words, _gathered);
            for (var i = 0; i < places.Length; i++)
            {
                var shared = _signatures.Shared(_gathered.AsSpan(i * words, words), items, least);
                if (shared >= least)
                {
                    var bound = QueryPlan.Bound(shared, Math.Max(items, plan.Length));
                    candidates.Add(new Candidate(store, side.Ordinal(first + places[i]), bound));
                }
            }
        }
    }

    /// <summary>The list of a key of a group, and what of it was read.</summary>
    private struct ListRun
    {
        public int Group;
        public int Rank;
        public int ListStart;
        public int ListEnd;
        public int Count;
        public int Last;
        public int Next;
        public int End;
    }
}
