using System.Buffers;
using System.Numerics;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The sides of a part that hold at least so many of some words, one bit a side. To be disposed of: its room is lent.
/// </summary>
internal sealed class SideNumbers : IDisposable
{
    // What looking at a side's words costs, in numbers read from lists.
    private const int CostOfTest = 64;

    private readonly ulong[] _bits;
    private readonly int _length;

    /// <summary>Reads the lists of the words.</summary>
    /// <param name="part">The part.</param>
    /// <param name="language">The sides.</param>
    /// <param name="words">The keys of each word.</param>
    /// <param name="least">So many of them are held by each side.</param>
    public SideNumbers(Part part, TextLanguage language, int[][] words, int least)
    {
        var side = part.Side(language);
        _length = (side.Count + 63) / 64;
        _bits = Rent();
        if (least == words.Length)
        {
            ReadAll(side, words);
        }
        else
        {
            ReadSome(side, words, least);
        }
    }

    /// <summary>How many sides there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _bits.AsSpan(0, _length))
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>The first side from <paramref name="number"/> on; −1 when there is none.</summary>
    public int Next(int number)
    {
        var word = number >> 6;
        if (word >= _length)
        {
            return -1;
        }

        var left = _bits[word] & (ulong.MaxValue << number);
        while (left == 0)
        {
            if (++word == _length)
            {
                return -1;
            }

            left = _bits[word];
        }

        return (word << 6) + BitOperations.TrailingZeroCount(left);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<ulong>.Shared.Return(_bits);

    /// <summary>Sides of a part that hold the rarest of the words that each of them must hold, at most.</summary>
    public static long Most(in PartSide side, int[][] words, int least)
    {
        var lengths = new long[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            lengths[i] = Length(side, words[i]);
        }

        // Of so many words that may be missing, one more is enough that one of them must be there.
        Array.Sort(lengths);
        return Math.Min(side.Count, lengths.Take(words.Length - least + 1).Sum());
    }

    private static long Length(in PartSide side, int[] keys)
    {
        var length = 0L;
        foreach (var key in keys)
        {
            var list = side.List(key);
            length += list.IsEmpty ? 0 : Postings.Count(list);
        }

        return length;
    }

    private static void Read(in PartSide side, int[] keys, Span<ulong> bits)
    {
        foreach (var key in keys)
        {
            var list = side.List(key);
            if (list.IsEmpty)
            {
                continue;
            }

            var numbers = ArrayPool<int>.Shared.Rent(Postings.Count(list));
            foreach (var number in numbers.AsSpan(0, Postings.Read(list, 0, side.Count, numbers)))
            {
                bits[number >> 6] |= 1UL << number;
            }

            ArrayPool<int>.Shared.Return(numbers);
        }
    }

    private ulong[] Rent()
    {
        var bits = ArrayPool<ulong>.Shared.Rent(_length);
        bits.AsSpan(0, _length).Clear();
        return bits;
    }

    private void ReadAll(in PartSide side, int[][] words)
    {
        var ordered = new List<(long Length, int[] Keys)>();
        foreach (var keys in words)
        {
            ordered.Add((Length(side, keys), keys));
        }

        ordered.Sort((x, y) => x.Length.CompareTo(y.Length));
        Read(side, ordered[0].Keys, _bits);
        var other = Rent();
        foreach (var (length, keys) in ordered.Skip(1))
        {
            // Where few are left, looking at them is quicker than reading a long list.
            if (length > (long)Count * CostOfTest)
            {
                break;
            }

            other.AsSpan(0, _length).Clear();
            Read(side, keys, other);
            for (var i = 0; i < _length; i++)
            {
                _bits[i] &= other[i];
            }
        }

        ArrayPool<ulong>.Shared.Return(other);
    }

    /// <summary>Counts in binary, a plane of bits for each power of two, for 64 sides at a time.</summary>
    private void ReadSome(in PartSide side, int[][] words, int least)
    {
        var planes = new List<ulong[]>();
        var word = Rent();
        foreach (var keys in words)
        {
            word.AsSpan(0, _length).Clear();
            Read(side, keys, word);
            Add(planes, word);
        }

        ArrayPool<ulong>.Shared.Return(word);
        for (var i = 0; i < _length; i++)
        {
            _bits[i] = AtLeast(planes, i, least);
        }

        planes.ForEach(plane => ArrayPool<ulong>.Shared.Return(plane));
    }

    private void Add(List<ulong[]> planes, ulong[] word)
    {
        for (var plane = 0; ; plane++)
        {
            if (plane == planes.Count)
            {
                planes.Add(Rent());
            }

            var any = 0UL;
            for (var i = 0; i < _length; i++)
            {
                var carry = planes[plane][i] & word[i];
                planes[plane][i] ^= word[i];
                word[i] = carry;
                any |= carry;
            }

            if (any == 0)
            {
                return;
            }
        }
    }

    /// <summary>Compares 64 counts with a number, from the highest power down.</summary>
    private static ulong AtLeast(List<ulong[]> planes, int i, int least)
    {
        if (least >> planes.Count != 0)
        {
            return 0;
        }

        var greater = 0UL;
        var equal = ulong.MaxValue;
        for (var plane = planes.Count - 1; plane >= 0; plane--)
        {
            var bit = planes[plane][i];
            if ((least >> plane & 1) == 0)
            {
                greater |= equal & bit;
                equal &= ~bit;
            }
            else
            {
                equal &= bit;
            }
        }

        return greater | equal;
    }
}
