using System.Buffers;

namespace TranslationMemory.Text;

/// <summary>
/// Optimal string alignment: the least number of insertions, deletions, substitutions and swaps of neighbours
/// that turn one word into another, no stretch edited twice.
/// </summary>
public static class OsaDistance
{
    private const int StackLength = 64;

    /// <summary>The distance in UTF-16 code units where it is at most <paramref name="limit"/>, else <paramref name="limit"/> + 1.</summary>
    /// <param name="a">A word.</param>
    /// <param name="b">A word.</param>
    /// <param name="limit">The largest distance of interest, from 0. The time is proportional to it and to the length of the words.</param>
    public static int Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var common = a.CommonPrefixLength(b);
        a = a[common..];
        b = b[common..];
        while (!a.IsEmpty && !b.IsEmpty && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        if (a.IsEmpty || b.IsEmpty)
        {
            return a.Length + b.Length;
        }

        var width = b.Length + 1;
        if (width <= StackLength)
        {
            return Within(a, b, limit, stackalloc int[3 * width]);
        }

        var rented = ArrayPool<int>.Shared.Rent(3 * width);
        try
        {
            return Within(a, b, limit, rented.AsSpan(0, 3 * width));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    /// <summary>The table by rows, only the cells near the diagonal: all others are beyond the limit.</summary>
    private static int Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit, Span<int> rows)
    {
        var width = b.Length + 1;
        var beyond = limit + 1;
        var last = rows[..width];
        var row = rows.Slice(width, width);
        var beforeLast = rows[(2 * width)..];
        rows.Fill(beyond);
        for (var j = 0; j <= Math.Min(limit, b.Length); j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var from = Math.Max(1, i - limit);
            var to = Math.Min(b.Length, i + limit);
            row[from - 1] = from == 1 ? Math.Min(i, beyond) : beyond;
            var best = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var cost = Math.Min(last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost = Math.Min(cost, beforeLast[j - 2] + 1);
                }

                row[j] = Math.Min(cost, beyond);
                best = Math.Min(best, row[j]);
            }

            if (to < b.Length)
            {
                row[to + 1] = beyond;
            }

            // A swap reaches back two rows, so that only two rows beyond the limit prove anything.
            if (best > limit && i > 1 && last[(from - 1)..(to + 1)].IndexOfAnyInRange(0, limit) < 0)
            {
                return beyond;
            }

            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }
}
