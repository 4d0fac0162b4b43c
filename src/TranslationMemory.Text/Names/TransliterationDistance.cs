namespace TranslationMemory.Text.Names;

/// <summary>The cheapest way to write Arabic letters in Latin ones, in hundredths of a wrong consonant.</summary>
internal static class TransliterationDistance
{
    private const int Unreached = int.MaxValue / 2;

    /// <summary>The cost where it is at most <paramref name="limit"/>, else a larger number.</summary>
    /// <param name="arabic">Letters as <see cref="NameLetters.WriteArabic"/> gives them.</param>
    /// <param name="latin">Letters as <see cref="NameLetters.WriteLatin"/> gives them.</param>
    /// <param name="limit">The largest cost of interest; the search ends as soon as it must be exceeded.</param>
    public static int Within(ReadOnlySpan<char> arabic, ReadOnlySpan<char> latin, int limit)
    {
        // A class reaches at most so many rows ahead, so only these are kept, each in the place of one that is done.
        var rows = LetterClasses.LongestArabic + 1;
        var width = latin.Length + 1;
        Span<int> table = stackalloc int[rows * width];
        Span<int> least = stackalloc int[rows];
        table.Fill(Unreached);
        least.Fill(Unreached);
        table[0] = least[0] = 0;
        for (var i = 0; ; i++)
        {
            var here = i % rows;
            var row = table.Slice(here * width, width);
            for (var j = 0; j < latin.Length; j++)
            {
                row[j + 1] = Math.Min(row[j + 1], row[j] + LetterWeights.At(latin, j));
            }

            if (i == arabic.Length)
            {
                return row[^1];
            }

            Extend(arabic, i, latin, table, least, limit);
            row.Fill(Unreached);
            least[here] = Unreached;
            if (AllBeyond(least, limit))
            {
                return Unreached;
            }
        }
    }

    private static void Extend(ReadOnlySpan<char> arabic, int i, ReadOnlySpan<char> latin, Span<int> table, Span<int> least, int limit)
    {
        var (rows, width) = (least.Length, latin.Length + 1);
        var row = table.Slice(i % rows * width, width);
        var rest = arabic[i..];
        var dropped = LetterWeights.OfArabic(rest[0]);
        var classes = LetterClasses.StartingWith(rest[0]);
        for (var j = 0; j < width; j++)
        {
            var cost = row[j];
            if (cost > limit)
            {
                continue;
            }

            Reach(table, least, (i + 1) % rows, j, cost + dropped);
            if (j == latin.Length)
            {
                break;
            }

            Reach(table, least, (i + 1) % rows, j + 1, cost + LetterWeights.Consonant);
            foreach (ref readonly var letters in classes)
            {
                if (latin[j] == letters.Latin[0] && latin[j..].StartsWith(letters.Latin) && rest.StartsWith(letters.Arabic)
                    && (!letters.EndsWord || (EndsWord(rest, letters.Arabic.Length) && EndsWord(latin[j..], letters.Latin.Length))))
                {
                    Reach(table, least, (i + letters.Arabic.Length) % rows, j + letters.Latin.Length, cost + letters.Cost);
                }
            }
        }
    }

    private static void Reach(Span<int> table, Span<int> least, int row, int column, int cost)
    {
        ref var cell = ref table[(row * (table.Length / least.Length)) + column];
        cell = Math.Min(cell, cost);
        least[row] = Math.Min(least[row], cost);
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int at) => at == text.Length || text[at] == ' ';

    private static bool AllBeyond(ReadOnlySpan<int> least, int limit)
    {
        foreach (var cost in least)
        {
            if (cost <= limit)
            {
                return false;
            }
        }

        return true;
    }
}
