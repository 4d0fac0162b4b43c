using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TranslationMemory.Matching;

/// <summary>
/// Counts lists over ranges of numbers, each within a chunk, with a byte for each number: as many counters as fit the
/// first two levels of cache beside the lists. Ranges come in rising order. Chunks that are bits are added to 32
/// counters at once.
/// </summary>
internal sealed class ListCounter
{
    // Beyond this a counter stays as it is.
    private const int MostCount = byte.MaxValue;

    private const int Lanes = 32;

    // Four megabytes for each thread.
    private const int MostNumbersKept = 1 << 20;

    private static readonly Vector256<byte> SpreadBytes = Vector256.Create(
        (byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 18, 18, 18, 18, 18, 18, 18, 18, 19, 19, 19, 19, 19, 19, 19, 19);

    private static readonly Vector256<byte> BitOfLane = Vector256.Create(0x8040201008040201).AsByte();

    private readonly List<ListRun> _runs = [];
    private readonly byte[] _counters = new byte[PostingList.ChunkSize + Lanes];
    private readonly int[] _reached = new int[PostingList.ChunkSize + 1];
    private int[] _numbers = [];
    private int _read;
    private int _length;
    private int _found;
    private int _added;

    /// <summary>Number of lists.</summary>
    public int Runs => _runs.Count;

    /// <summary>The number that place 0 of the last range stands for.</summary>
    public int First { get; private set; }

    /// <summary>The places of the last range that have the weight.</summary>
    public ReadOnlySpan<int> Reached => _reached.AsSpan(0, _found);

    /// <summary>What was counted at a place; as much as can be when it is more than a counter holds.</summary>
    public int CountOf(int place) => _counters[place] is < MostCount and var count ? count : int.MaxValue;

    /// <summary>The rank of the group of a list.</summary>
    public int Rank(int run) => _runs[run].Rank;

    /// <summary>Forgets all lists.</summary>
    public void Reset()
    {
        _runs.Clear();
        _read = 0;
    }

    /// <summary>Gives back room that only a rare query needs.</summary>
    public void Trim()
    {
        if (_numbers.Length > MostNumbersKept)
        {
            _numbers = [];
        }
    }

    /// <summary>Adds a list.</summary>
    /// <returns>How many numbers it has.</returns>
    public int Add(in PartSide side, int group, int weight, int start, int end)
    {
        var list = new PostingList(side.ListAt(start, end));
        _runs.Add(new ListRun
        {
            Group = group,
            Weight = Math.Min(MostCount, weight),
            Start = start,
            End = end,
            Count = list.Count,
            IsChunked = list.Chunks > 0,
            Chunk = -1,
        });
        return list.Count;
    }

    /// <summary>Puts the lists in the order of the ranks of their groups.</summary>
    public void Sort(CountPlan counts)
    {
        var runs = CollectionsMarshal.AsSpan(_runs);
        foreach (ref var run in runs)
        {
            run.Rank = counts.Rank(run.Group);
        }

        // There are few, and many of them are in order already.
        for (var i = 1; i < runs.Length; i++)
        {
            var run = runs[i];
            var place = i;
            for (; place > 0 && runs[place - 1].Rank > run.Rank; place--)
            {
                runs[place] = runs[place - 1];
            }

            runs[place] = run;
        }
    }

    /// <summary>Reads a list from <paramref name="first"/> to before <paramref name="end"/>, unless it is counted where it lies.</summary>
    public void Read(in PartSide side, int index, int first, int end)
    {
        ref var run = ref CollectionsMarshal.AsSpan(_runs)[index];
        if (run.IsChunked)
        {
            return;
        }

        if (_numbers.Length < _read + run.Count)
        {
            Array.Resize(ref _numbers, (_read + run.Count) * 2);
        }

        run.Next = _read;
        _read += Postings.Read(side.ListAt(run.Start, run.End), first, end, _numbers.AsSpan(_read));
        run.Last = _read;
    }

    /// <summary>Counts the lists of the first ranks from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public void Count(in PartSide side, int first, int end, int ranks, int needed)
    {
        First = first & -Lanes;
        _length = end - First;
        _found = 0;
        _added = 0;
        needed = Math.Min(MostCount, needed);
        var runs = CollectionsMarshal.AsSpan(_runs);
        var dense = false;
        foreach (ref var run in runs)
        {
            if (run.Rank >= ranks)
            {
                break;
            }

            dense |= run.IsChunked && AddBitmap(side, ref run, first);
        }

        foreach (ref var run in runs)
        {
            if (run.Rank >= ranks)
            {
                break;
            }

            if (!run.IsBitmap)
            {
                run.From = run.Next;
                run.Next += run.IsChunked
                    ? AddChunk(ChunkOf(side, run)[run.Next..], run.Weight, needed)
                    : AddNumbers(_numbers.AsSpan(run.Next, run.Last - run.Next), run.Weight, needed);
                _added += run.Next - run.From;
            }
        }

        if (dense)
        {
            _added = int.MaxValue;
            FindReached(first - First, needed);
        }
    }

    /// <summary>Sets the counters back to zero: those that were used, or where these are many, all.</summary>
    public void Forget(in PartSide side, int ranks)
    {
        if (_added > _length / 16)
        {
            _counters.AsSpan(0, (_length + Lanes - 1) & -Lanes).Clear();
            return;
        }

        foreach (ref var run in CollectionsMarshal.AsSpan(_runs))
        {
            if (run.Rank >= ranks)
            {
                break;
            }

            if (run.IsChunked)
            {
                var start = First & (PostingList.ChunkSize - 1);
                foreach (var low in ChunkOf(side, run)[run.From..run.Next])
                {
                    _counters[low - start] = 0;
                }
            }
            else
            {
                foreach (var number in _numbers.AsSpan(run.From, run.Next - run.From))
                {
                    _counters[number - First] = 0;
                }
            }
        }
    }

    private static ReadOnlySpan<ushort> ChunkOf(in PartSide side, in ListRun run) =>
        new PostingList(side.ListAt(run.Start, run.End)).Chunk(run.Chunk);

    /// <summary>Goes to the chunk of the range, and adds it when it is bits.</summary>
    /// <returns>True when it was.</returns>
    private bool AddBitmap(in PartSide side, ref ListRun run, int first)
    {
        var chunk = first >> PostingList.ChunkBits;
        if (chunk != run.Chunk)
        {
            run.Chunk = chunk;
            var words = ChunkOf(side, run);
            run.IsBitmap = words.Length == PostingList.BitmapLength;
            run.Next = run.IsBitmap ? 0 : PostingList.PlaceOf(words, first & (PostingList.ChunkSize - 1));
        }

        if (run.IsBitmap)
        {
            var start = (First & (PostingList.ChunkSize - 1)) >> 4;
            AddBits(MemoryMarshal.Cast<ushort, uint>(ChunkOf(side, run)[start..]), (byte)run.Weight);
        }

        return run.IsBitmap;
    }

    private void AddBits(ReadOnlySpan<uint> bits, byte weight)
    {
        var weights = Vector256.Create(weight);
        var most = Vector256.Create((byte)(MostCount - weight));
        var counters = MemoryMarshal.Cast<byte, Vector256<byte>>(_counters.AsSpan());
        bits = bits[..((_length + Lanes - 1) / Lanes)];
        for (var i = 0; i < bits.Length; i++)
        {
            var lanes = Vector256.Shuffle(Vector256.Create(bits[i]).AsByte(), SpreadBytes) & BitOfLane;
            var counter = counters[i];
            counters[i] = Vector256.ConditionalSelect(Vector256.Equals(lanes, BitOfLane), Vector256.Min(counter, most) + weights, counter);
        }
    }

    private int AddChunk(ReadOnlySpan<ushort> lows, int weight, int needed)
    {
        var counters = _counters.AsSpan(0, _length);
        var start = First & (PostingList.ChunkSize - 1);
        var reached = _reached;
        var found = _found;
        var i = 0;
        for (; i < lows.Length; i++)
        {
            var place = lows[i] - start;
            if ((uint)place >= (uint)counters.Length)
            {
                break;
            }

            int count = counters[place];
            var sum = Math.Min(count + weight, MostCount);
            counters[place] = (byte)sum;
            if (count < needed && sum >= needed)
            {
                reached[found++] = place;
            }
        }

        _found = found;
        return i;
    }

    private int AddNumbers(ReadOnlySpan<int> numbers, int weight, int needed)
    {
        var counters = _counters.AsSpan(0, _length);
        var i = 0;
        for (; i < numbers.Length; i++)
        {
            var place = numbers[i] - First;
            if ((uint)place >= (uint)counters.Length)
            {
                break;
            }

            int count = counters[place];
            var sum = Math.Min(count + weight, MostCount);
            counters[place] = (byte)sum;
            if (count < needed && sum >= needed)
            {
                _reached[_found++] = place;
            }
        }

        return i;
    }

    /// <summary>Looks through all counters of the range.</summary>
    private void FindReached(int first, int needed)
    {
        _found = 0;
        var least = Vector256.Create((byte)needed);
        var counters = MemoryMarshal.Cast<byte, Vector256<byte>>(_counters.AsSpan(0, (_length + Lanes - 1) & -Lanes));
        for (var i = 0; i < counters.Length; i++)
        {
            for (var left = Vector256.GreaterThanOrEqual(counters[i], least).ExtractMostSignificantBits(); left != 0; left &= left - 1)
            {
                var place = (i * Lanes) + BitOperations.TrailingZeroCount(left);
                if (place >= first && place < _length)
                {
                    _reached[_found++] = place;
                }
            }
        }
    }

    /// <summary>The list of a key of a group, and how far it was counted.</summary>
    private struct ListRun
    {
        public int Group;
        public int Weight;
        public int Rank;
        public int Start;
        public int End;
        public int Count;
        public bool IsChunked;
        public bool IsBitmap;
        public int Chunk;
        public int From;
        public int Next;
        public int Last;
    }
}
