namespace TranslationMemory.Alignment.Learning;

/// <summary>
/// Expectation maximisation for IBM model 1: <c>t(e|f)</c>, where each word <c>e</c> of a sentence comes from one of the words
/// <c>f</c> of the other or from none of them.
/// </summary>
internal static class Model1
{
    private const int Rounds = 5;

    /// <summary>Less likely translations are forgotten.</summary>
    private const float Least = 1e-4f;

    /// <summary>Learns t(to | from).</summary>
    public static TranslationTable Train(IReadOnlyList<WordPair> pairs, int fromCount, CancellationToken cancellationToken)
    {
        // Each word once on the side that explains, and behind all words the one that stands for none.
        var none = fromCount;
        var explained = pairs.Select(pair => pair with { From = [.. pair.From.Distinct(), none] }).ToArray();
        var (starts, words) = Cells(explained, fromCount + 1, cancellationToken);
        var cellsOfPairs = Array.ConvertAll(explained, pair => CellsOf(pair, starts, words));
        var probabilities = new float[words.Length];
        Array.Fill(probabilities, 1);
        var counts = new float[words.Length];
        for (var round = 0; round < Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Array.Clear(counts);
            for (var i = 0; i < explained.Length; i++)
            {
                Count(explained[i].From.Length, cellsOfPairs[i], probabilities, counts);
            }

            Normalize(starts, counts, probabilities);
        }

        return Prune(starts, words, probabilities, fromCount);
    }

    /// <summary>Every pair of words that stand in a pair of sentences together, row by row.</summary>
    private static (int[] Starts, int[] Words) Cells(WordPair[] pairs, int rows, CancellationToken cancellationToken)
    {
        var all = new HashSet<long>();
        foreach (var pair in pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var to in pair.To)
            {
                foreach (var from in pair.From)
                {
                    all.Add(((long)from << 32) | (uint)to);
                }
            }
        }

        var cells = all.ToArray();
        Array.Sort(cells);
        var starts = new int[rows + 1];
        foreach (var cell in cells)
        {
            starts[(cell >> 32) + 1]++;
        }

        for (var row = 0; row < rows; row++)
        {
            starts[row + 1] += starts[row];
        }

        return (starts, Array.ConvertAll(cells, cell => (int)cell));
    }

    /// <summary>Where the cells of a pair of sentences are: for each word of the translation, those of all words that may explain it.</summary>
    private static int[] CellsOf(WordPair pair, int[] starts, int[] words)
    {
        var cells = new int[pair.To.Length * pair.From.Length];
        var next = 0;
        foreach (var to in pair.To)
        {
            foreach (var from in pair.From)
            {
                cells[next++] = Array.BinarySearch(words, starts[from], starts[from + 1] - starts[from], to);
            }
        }

        return cells;
    }

    private static void Count(int width, int[] cells, float[] probabilities, float[] counts)
    {
        for (var first = 0; first < cells.Length; first += width)
        {
            var row = cells.AsSpan(first, width);
            var total = 0f;
            foreach (var cell in row)
            {
                total += probabilities[cell];
            }

            if (total > 0)
            {
                var scale = 1 / total;
                foreach (var cell in row)
                {
                    counts[cell] += probabilities[cell] * scale;
                }
            }
        }
    }

    private static void Normalize(int[] starts, float[] counts, float[] probabilities)
    {
        for (var row = 0; row + 1 < starts.Length; row++)
        {
            var total = 0d;
            for (var cell = starts[row]; cell < starts[row + 1]; cell++)
            {
                total += counts[cell];
            }

            for (var cell = starts[row]; cell < starts[row + 1]; cell++)
            {
                probabilities[cell] = (float)(counts[cell] / Math.Max(total, float.Epsilon));
            }
        }
    }

    private static TranslationTable Prune(int[] starts, int[] words, float[] probabilities, int rows)
    {
        var keptStarts = new int[rows + 1];
        var keptWords = new List<int>();
        var kept = new List<float>();
        for (var row = 0; row < rows; row++)
        {
            for (var cell = starts[row]; cell < starts[row + 1]; cell++)
            {
                if (probabilities[cell] > Least)
                {
                    keptWords.Add(words[cell]);
                    kept.Add(probabilities[cell]);
                }
            }

            keptStarts[row + 1] = kept.Count;
        }

        return new TranslationTable(keptStarts, [.. keptWords], [.. kept]);
    }
}
