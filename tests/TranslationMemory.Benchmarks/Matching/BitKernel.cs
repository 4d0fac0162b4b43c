namespace TranslationMemory.Benchmarks.Matching;

/// <summary>
/// The edit distance of two sequences of tokens, a column of the matrix in one machine word (Myers 1999, in Hyyrö's form of 2003).
/// What may stand for what is any relation: bit i of a token's mask says that it equals item i of the query.
/// </summary>
internal static class BitKernel
{
    /// <summary>The most items of a query.</summary>
    public const int MaxLength = 64;

    /// <summary>The distance, or a number above <paramref name="limit"/> where it is above the limit.</summary>
    /// <param name="length">Items of the query, 1 to 64.</param>
    /// <param name="masks">The masks by token.</param>
    /// <param name="tokens">The other sequence.</param>
    /// <param name="limit">The largest distance of interest.</param>
    public static int Distance(int length, ReadOnlySpan<ulong> masks, ReadOnlySpan<int> tokens, int limit)
    {
        var (up, down) = (ulong.MaxValue, 0UL);
        var last = 1UL << (length - 1);
        var distance = length;
        for (var i = 0; i < tokens.Length; i++)
        {
            var equal = masks[tokens[i]];
            var vertical = equal | down;
            var horizontal = (((equal & up) + up) ^ up) | equal;
            var right = down | ~(horizontal | up);
            var left = up & horizontal;
            distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
            if (distance - (tokens.Length - i - 1) > limit)
            {
                return limit + 1;
            }

            right = (right << 1) | 1;
            left <<= 1;
            up = left | ~(vertical | right);
            down = right & vertical;
        }

        return distance;
    }
}
