namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>
/// Names to put into segments: listed ones, the first of a shuffled list much more often than the last (Zipf), and ones
/// coined from the beginning of one listed name and the end of another, most of which occur once as rare names do.
/// </summary>
internal sealed class NameList
{
    private const double Coined = 0.35;

    private readonly WordPair[] _names;
    private readonly WordPair[] _single;

    /// <summary>Shuffles the names.</summary>
    public NameList(IReadOnlyCollection<WordPair> names, SeededRandom random)
    {
        _names = [.. names];
        for (var i = _names.Length - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (_names[i], _names[other]) = (_names[other], _names[i]);
        }

        _single = [.. _names.Where(name => name is { Arabic: [{ Length: >= 4 }], English: [{ Length: >= 4 }] })];
    }

    /// <summary>True when there are none.</summary>
    public bool IsEmpty => _names.Length == 0;

    /// <summary>A name.</summary>
    public WordPair Next(SeededRandom random)
    {
        if (_single.Length > 0 && random.Chance(Coined))
        {
            return Coin(random.Of(_single), random.Of(_single));
        }

        // The inverse of the distribution function of 1/rank, taken as continuous.
        var rank = (int)Math.Exp(random.NextDouble() * Math.Log(_names.Length + 1)) - 1;
        return _names[Math.Min(rank, _names.Length - 1)];
    }

    private static WordPair Coin(WordPair first, WordPair second) =>
        new([Join(first.Arabic[0], second.Arabic[0])], [Capital(Join(first.English[0], second.English[0]))]);

    private static string Join(string first, string second) =>
        string.Concat(first.AsSpan(0, (first.Length + 1) / 2), second.AsSpan(second.Length / 2));

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
}
