namespace TranslationMemory.Benchmarks.Text.Names;

/// <summary>Right and wrong English spellings for a random sample of Arabic names.</summary>
internal sealed class NameSample
{
    private const int Size = 1_500;
    private const int WrongEach = 10;
    private const int HardEach = 5;
    private const int ListLength = 100;

    private readonly Random _random;
    private readonly string[] _english;
    private readonly ILookup<(char Initial, int Length), string> _alike;
    private readonly ILookup<string, string> _spellings;

    public NameSample(IReadOnlyCollection<(string Arabic, string English)> pairs, int seed)
    {
        _random = new Random(seed);
        _english = [.. pairs.Select(pair => pair.English).Distinct().Order(StringComparer.Ordinal)];
        _alike = _english.ToLookup(name => (name[0], name.Length));
        _spellings = pairs.ToLookup(pair => pair.Arabic, pair => pair.English);
        var shuffled = pairs.ToArray();
        _random.Shuffle(shuffled);
        Pairs = shuffled[..Math.Min(Size, shuffled.Length)];
    }

    /// <summary>The names with their own spellings.</summary>
    public IReadOnlyList<(string Arabic, string English)> Pairs { get; }

    /// <summary>Names with random spellings of others.</summary>
    public IEnumerable<(string Arabic, string English)> Wrong() =>
        Pairs.SelectMany(pair => Others(pair.Arabic, _english, WrongEach).Select(other => (pair.Arabic, other)));

    /// <summary>Names with spellings of others that begin with the same letter and are as long.</summary>
    public IEnumerable<(string Arabic, string English)> Hard() => Pairs.SelectMany(pair =>
        Others(pair.Arabic, [.. _alike[(pair.English[0], pair.English.Length)]], HardEach).Select(other => (pair.Arabic, other)));

    /// <summary>Names with their own spelling and 99 random ones.</summary>
    public IEnumerable<(string Arabic, string English, IReadOnlyList<string> Others)> Lists() =>
        Pairs.Select(pair => (pair.Arabic, pair.English, (IReadOnlyList<string>)Others(pair.Arabic, _english, ListLength - 1)));

    private List<string> Others(string arabic, string[] names, int count)
    {
        var own = _spellings[arabic].ToHashSet(StringComparer.Ordinal);
        var others = new List<string>(count);
        if (!names.All(own.Contains))
        {
            while (others.Count < count)
            {
                if (names[_random.Next(names.Length)] is var name && !own.Contains(name))
                {
                    others.Add(name);
                }
            }
        }

        return others;
    }
}
