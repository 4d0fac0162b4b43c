using System.Numerics;

namespace TranslationMemory.Matching;

/// <summary>
/// Finds the units with a hash of 32 bits: their ordinals in the order of the hashes (<see cref="NumberColumn"/>), and a
/// directory of the hashes' upper bits with about eight units to an entry. It takes three and a half bytes a unit besides
/// the hashes, four and a half where there are more than sixteen million.
/// </summary>
/// <remarks>Of hashes of 64 bits, the upper halves are compared, where they lie.</remarks>
internal readonly ref struct HashOrder(ReadOnlySpan<uint> hashes, ReadOnlySpan<byte> ordinals, ReadOnlySpan<int> directory)
{
    private const int DigitBits = 8;
    private const int Digits = 1 << DigitBits;

    private readonly ReadOnlySpan<uint> _hashes = hashes;
    private readonly NumberColumn _ordinals = new(ordinals);
    private readonly ReadOnlySpan<int> _directory = directory;
    private readonly int _stride = Math.Max(1, hashes.Length / Math.Max(1, directory[^1]));

    /// <summary>Adds the ordinals of the units with a hash, ascending, to a list.</summary>
    public void Find(uint hash, List<int> ordinals)
    {
        var entry = (int)(hash >> ShiftOf(_directory.Length));
        var first = _directory[entry];
        var end = _directory[entry + 1];
        first = Bound(hash, first, end, orEqual: false);
        for (end = Bound(hash, first, end, orEqual: true); first < end; first++)
        {
            ordinals.Add((int)_ordinals[first]);
        }
    }

    /// <summary>Makes the order of <paramref name="hashes"/>, the hash of each ordinal.</summary>
    public static (byte[] Ordinals, int[] Directory) Create(ReadOnlySpan<uint> hashes)
    {
        var sorted = Sort(hashes);
        var ordinals = new long[sorted.Length];
        for (var i = 0; i < ordinals.Length; i++)
        {
            ordinals[i] = (uint)sorted[i];
        }

        var entries = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, sorted.Length / 8));
        var directory = new int[entries + 1];
        var shift = ShiftOf(directory.Length);
        var next = 0;
        for (var entry = 0; entry < entries; entry++)
        {
            directory[entry] = next;
            while (next < sorted.Length && (int)(sorted[next] >> (32 + shift)) == entry)
            {
                next++;
            }
        }

        directory[entries] = sorted.Length;
        return (NumberColumn.Write(ordinals), directory);
    }

    /// <summary>Hashes (the upper halves) with their ordinals, sorted by digits from the last to the first, so that equal ones keep their order.</summary>
    private static ulong[] Sort(ReadOnlySpan<uint> hashes)
    {
        var (from, to) = (new ulong[hashes.Length], new ulong[hashes.Length]);
        for (var i = 0; i < from.Length; i++)
        {
            from[i] = ((ulong)hashes[i] << 32) | (uint)i;
        }

        Span<int> starts = stackalloc int[Digits];
        for (var shift = 32; shift < 64; shift += DigitBits)
        {
            starts.Clear();
            foreach (var item in from)
            {
                starts[(int)(item >> shift) & (Digits - 1)]++;
            }

            var next = 0;
            foreach (ref var start in starts)
            {
                (start, next) = (next, next + start);
            }

            foreach (var item in from)
            {
                to[starts[(int)(item >> shift) & (Digits - 1)]++] = item;
            }

            (from, to) = (to, from);
        }

        return from;
    }

    private static int ShiftOf(int directoryLength) => 32 - BitOperations.Log2((uint)(directoryLength - 1));

    private int Bound(uint hash, int low, int high, bool orEqual)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var other = _hashes[(((int)_ordinals[middle] + 1) * _stride) - 1];
            if (other < hash || (orEqual && other == hash))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
