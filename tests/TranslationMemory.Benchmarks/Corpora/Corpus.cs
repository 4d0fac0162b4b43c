namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>A corpus that is grown from real texts, the same for the same texts and seed.</summary>
internal sealed class Corpus
{
    private const int HeldOut = 25;
    private const int FewestWords = 4;
    private const int MostEdits = 5;

    private readonly SourceTexts _texts;
    private readonly NameList _names;
    private readonly IReadOnlyList<WordPair> _held;
    private readonly ulong _seed;

    /// <summary>Takes the texts; one segment in twenty-five is held out.</summary>
    public Corpus(IReadOnlyList<WordPair> pairs, IReadOnlyList<WordPair> names, int seed)
    {
        _seed = (ulong)seed << 8;
        _held = [.. pairs.Where((_, i) => i % HeldOut == 0)];
        _texts = new SourceTexts([.. pairs.Where((_, i) => i % HeldOut != 0)]);
        _names = new NameList(names, Random(1));
    }

    /// <summary>Distinct units without end. Of the units before, a hash of 64 bits each is remembered.</summary>
    public IEnumerable<WordPair> Units()
    {
        var grower = new UnitGrower(_texts, _names, Random(2));
        var seen = new HashSet<ulong>();
        while (true)
        {
            var unit = grower.Next();
            if (seen.Add(TextHash.Add(TextHash.Basis, unit.ToLine())))
            {
                yield return unit;
            }
        }
    }

    /// <summary>A sample of units to make queries of.</summary>
    public Reservoir<WordPair> Sample(int size) => new(size, Random(3));

    /// <summary>Queries that a memory answers: units with no to five edits, each number as often.</summary>
    public IEnumerable<WordPair> Edited(IEnumerable<WordPair> units)
    {
        var random = Random(4);
        foreach (var unit in units)
        {
            var (arabic, english) = (unit.Arabic.ToList(), unit.English.ToList());
            var edits = random.Between(0, MostEdits);
            WordEdits.Apply(arabic, edits, _texts.ArabicWord, random);
            WordEdits.Apply(english, edits, _texts.EnglishWord, random);
            yield return new WordPair(arabic, english);
        }
    }

    /// <summary>Queries that are new to a memory: segments held out, of four words or more.</summary>
    public IEnumerable<WordPair> Fresh(int count)
    {
        var random = Random(5);
        return _held.Where(pair => pair.Arabic.Count >= FewestWords)
            .Select(pair => (pair, place: random.NextDouble()))
            .OrderBy(item => item.place)
            .Select(item => item.pair)
            .Take(count);
    }

    private SeededRandom Random(ulong stream) => new(_seed + stream);
}
