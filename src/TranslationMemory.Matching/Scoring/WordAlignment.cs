using System.Buffers;
using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>A step of an alignment: a pair, or a word of one side only (−1 for the other).</summary>
internal readonly record struct AlignedStep(int Query, int Unit);

/// <summary>
/// The cheapest monotone alignment of two word sequences. Among alignments of equal cost the one with fewest pairs
/// that differ in letter case counts, so that the score does not depend on how ties are broken; among those, read
/// from the end, a pair goes before a word of the unit alone, and that before a word of the query alone.
/// </summary>
internal static class WordAlignment
{
    // A weight is the cost with the number of case differences below it; no text has 2^20 words.
    private const int CaseBits = 20;
    private const long Whole = (long)WordPairs.WholeWord << CaseBits;

    private static readonly long[] Weights = [.. Enum.GetValues<WordPair>().Select(Weigh)];

    /// <summary>Cost in hundredths of a word and the case differences of the cheapest alignment.</summary>
    /// <param name="query">The query.</param>
    /// <param name="unit">The columns of the unit's items.</param>
    /// <param name="maxCost">Costs above this need not be worked out.</param>
    /// <returns>Null when the cost is above <paramref name="maxCost"/>.</returns>
    public static (int Cost, int CaseDifferences)? Measure(QueryWords query, ReadOnlySpan<int> unit, int maxCost)
    {
        var width = query.Text.Items.Length + 1;
        var limit = ((long)maxCost + 1) << CaseBits;
        var rows = ArrayPool<long>.Shared.Rent(2 * width);
        try
        {
            var previous = rows.AsSpan(0, width);
            var current = rows.AsSpan(width, width);
            Begin(previous);
            foreach (var column in unit)
            {
                if (Fill(query, column, previous, current, []) >= limit)
                {
                    return null;
                }

                var last = previous;
                previous = current;
                current = last;
            }

            var weight = previous[^1];
            return weight >= limit ? null : Split(weight);
        }
        finally
        {
            ArrayPool<long>.Shared.Return(rows);
        }
    }

    /// <summary>The cheapest alignment, step by step from the beginning.</summary>
    public static AlignedStep[] Align(QueryWords query, ReadOnlySpan<int> unit)
    {
        var width = query.Text.Items.Length + 1;
        var previous = new long[width];
        var current = new long[width];
        var moves = new Move[(unit.Length + 1) * width];
        Begin(previous);
        moves.AsSpan(1, width - 1).Fill(Move.Insertion);
        for (var j = 0; j < unit.Length; j++)
        {
            Fill(query, unit[j], previous, current, moves.AsSpan((j + 1) * width, width));
            (previous, current) = (current, previous);
        }

        return Trace(moves, width, unit.Length);
    }

    private static void Begin(Span<long> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = i * Whole;
        }
    }

    private static (int Cost, int CaseDifferences) Split(long weight) =>
        ((int)(weight >> CaseBits), (int)(weight & ((1L << CaseBits) - 1)));

    private static long Fill(QueryWords query, int column, ReadOnlySpan<long> previous, Span<long> current, Span<Move> moves)
    {
        var pairs = query.Pairs(column);
        var weights = Weights;
        var left = current[0] = previous[0] + Whole;
        var least = left;
        if (!moves.IsEmpty)
        {
            moves[0] = Move.Deletion;
        }

        for (var i = 1; i < current.Length; i++)
        {
            var best = previous[i - 1] + weights[(int)pairs[i - 1]];
            var move = Move.Pair;
            if (previous[i] + Whole < best)
            {
                best = previous[i] + Whole;
                move = Move.Deletion;
            }

            if (left + Whole < best)
            {
                best = left + Whole;
                move = Move.Insertion;
            }

            current[i] = left = best;
            least = Math.Min(least, best);
            if (!moves.IsEmpty)
            {
                moves[i] = move;
            }
        }

        return least;
    }

    private static long Weigh(WordPair pair) => ((long)pair.Cost() << CaseBits) + (pair == WordPair.SameButCase ? 1 : 0);

    private static AlignedStep[] Trace(Move[] moves, int width, int units)
    {
        var steps = new List<AlignedStep>(Math.Max(width, units));
        var i = width - 1;
        var j = units;
        while (i > 0 || j > 0)
        {
            steps.Add(moves[(j * width) + i] switch
            {
                Move.Pair => new AlignedStep(--i, --j),
                Move.Deletion => new AlignedStep(-1, --j),
                _ => new AlignedStep(--i, -1),
            });
        }

        CollectionsMarshal.AsSpan(steps).Reverse();
        return [.. steps];
    }

    private enum Move : byte
    {
        Pair,
        Deletion,
        Insertion,
    }
}
