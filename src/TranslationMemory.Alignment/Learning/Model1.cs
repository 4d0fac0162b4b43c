namespace TranslationMemory.Alignment.Learning;

/// <summary>
/// Expectation maximisation for IBM model 1: <c>t(e|f)</c>, where each word <c>e</c> of a sentence comes from one of the words
/// <c>f</c> of the other or from none of them. Works word <c>f</c> by word: besides the table itself it holds a few numbers for
/// each word of the sentences.
/// </summary>
internal sealed class Model1
{
    private const int Rounds = 5;

    /// <summary>Less likely translations are forgotten.</summary>
    private const float Least = 1e-4f;

    private readonly IReadOnlyList<WordPair> _pairs;
    private readonly int[] _firstWords;
    private readonly int[] _pairStarts;
    private readonly int[] _pairsOfWords;
    private readonly int[] _starts;
    private readonly int[] _words;
    private readonly float[] _probabilities;

    private Model1(IReadOnlyList<WordPair> pairs, int fromCount, int toCount, CancellationToken cancellationToken)
    {
        _pairs = pairs;
        _firstWords = new int[pairs.Count + 1];
        for (var i = 0; i < pairs.Count; i++)
        {
            _firstWords[i + 1] = _firstWords[i] + pairs[i].To.Length;
        }

        (_pairStarts, _pairsOfWords) = PairsOfWords(pairs, fromCount);
        (_starts, _words) = Cells(fromCount, toCount, cancellationToken);
        _probabilities = new float[_words.Length];
    }

    /// <summary>Learns t(to | from).</summary>
    /// <param name="pairs">Pairs of sentences.</param>
    /// <param name="fromCount">How many words there are on the side that explains.</param>
    /// <param name="toCount">How many words there are on the side that is explained.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static TranslationTable Train(IReadOnlyList<WordPair> pairs, int fromCount, int toCount, CancellationToken cancellationToken)
    {
        var model = new Model1(pairs, fromCount, toCount, cancellationToken);
        Array.Fill(model._probabilities, 1);
        for (var round = 0; round < Rounds; round++)
        {
            model.Learn(toCount, cancellationToken);
        }

        return model.Prune(fromCount);
    }

    /// <summary>By word, the pairs of sentences whose explaining side has it, each once; behind all words, all pairs, for the word that is none.</summary>
    private static (int[] Starts, int[] Pairs) PairsOfWords(IReadOnlyList<WordPair> pairs, int fromCount)
    {
        var starts = new int[fromCount + 2];
        var last = new int[fromCount];
        Array.Fill(last, -1);
        for (var i = 0; i < pairs.Count; i++)
        {
            foreach (var word in pairs[i].From)
            {
                starts[word + 1] += last[word] == i ? 0 : 1;
                last[word] = i;
            }
        }

        for (var word = 0; word < fromCount; word++)
        {
            starts[word + 1] += starts[word];
        }

        starts[^1] = starts[^2] + pairs.Count;
        var all = new int[starts[^1]];
        var next = starts[..^1];
        Array.Fill(last, -1);
        for (var i = 0; i < pairs.Count; i++)
        {
            foreach (var word in pairs[i].From)
            {
                if (last[word] != i)
                {
                    all[next[word]++] = i;
                    last[word] = i;
                }
            }

            all[next[^1]++] = i;
        }

        return (starts, all);
    }

    /// <summary>The words that stand in a pair of sentences together with a word, row by row, ascending.</summary>
    private (int[] Starts, int[] Words) Cells(int fromCount, int toCount, CancellationToken cancellationToken)
    {
        // Counted first, so that the table is made no larger than it will be.
        var starts = new int[fromCount + 2];
        var seenBy = new int[toCount];
        Array.Fill(seenBy, -1);
        for (var from = 0; from <= fromCount; from++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            starts[from + 1] = starts[from] + Row(from, seenBy, []);
        }

        var words = new int[starts[^1]];
        Array.Fill(seenBy, -1);
        for (var from = 0; from <= fromCount; from++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = words.AsSpan(starts[from]..starts[from + 1]);
            Row(from, seenBy, row);
            row.Sort();
        }

        return (starts, words);
    }

    /// <summary>Counts the words of a row, and writes them where there is room.</summary>
    private int Row(int from, int[] seenBy, Span<int> words)
    {
        var count = 0;
        foreach (var pair in _pairsOfWords.AsSpan(_pairStarts[from].._pairStarts[from + 1]))
        {
            foreach (var to in _pairs[pair].To)
            {
                if (seenBy[to] != from)
                {
                    seenBy[to] = from;
                    if (count < words.Length)
                    {
                        words[count] = to;
                    }

                    count++;
                }
            }
        }

        return count;
    }

    private void Learn(int toCount, CancellationToken cancellationToken)
    {
        // What all words together give to each word of each sentence, then what each of them has of it.
        var given = new float[_firstWords[^1]];
        var row = new float[toCount];
        for (var from = 0; from + 1 < _starts.Length; from++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Spread(from, row);
            foreach (var pair in _pairsOfWords.AsSpan(_pairStarts[from].._pairStarts[from + 1]))
            {
                var to = _pairs[pair].To;
                var total = given.AsSpan(_firstWords[pair], to.Length);
                for (var i = 0; i < to.Length; i++)
                {
                    total[i] += row[to[i]];
                }
            }
        }

        var counts = new float[toCount];
        for (var from = 0; from + 1 < _starts.Length; from++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Spread(from, row);
            foreach (var pair in _pairsOfWords.AsSpan(_pairStarts[from].._pairStarts[from + 1]))
            {
                var to = _pairs[pair].To;
                var total = given.AsSpan(_firstWords[pair], to.Length);
                for (var i = 0; i < to.Length; i++)
                {
                    counts[to[i]] += total[i] > 0 ? row[to[i]] / total[i] : 0;
                }
            }

            Normalize(from, counts);
        }
    }

    /// <summary>Writes the probabilities of a row where its words say.</summary>
    private void Spread(int from, float[] row)
    {
        for (var cell = _starts[from]; cell < _starts[from + 1]; cell++)
        {
            row[_words[cell]] = _probabilities[cell];
        }
    }

    /// <summary>Makes the counts of a row its probabilities, and clears them.</summary>
    private void Normalize(int from, float[] counts)
    {
        var total = 0d;
        for (var cell = _starts[from]; cell < _starts[from + 1]; cell++)
        {
            total += counts[_words[cell]];
        }

        for (var cell = _starts[from]; cell < _starts[from + 1]; cell++)
        {
            _probabilities[cell] = (float)(counts[_words[cell]] / Math.Max(total, float.Epsilon));
            counts[_words[cell]] = 0;
        }
    }

    /// <summary>The likely translations of all words but the one that is none, as precise as they are stored.</summary>
    private TranslationTable Prune(int rows)
    {
        var starts = new int[rows + 1];
        var words = new List<int>();
        var probabilities = new List<float>();
        for (var row = 0; row < rows; row++)
        {
            for (var cell = _starts[row]; cell < _starts[row + 1]; cell++)
            {
                if (_probabilities[cell] > Least)
                {
                    words.Add(_words[cell]);
                    probabilities.Add((float)(Half)_probabilities[cell]);
                }
            }

            starts[row + 1] = words.Count;
        }

        return new TranslationTable(starts, [.. words], [.. probabilities]);
    }
}
