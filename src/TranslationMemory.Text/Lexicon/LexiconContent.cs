using System.Runtime.InteropServices;

namespace TranslationMemory.Text;

/// <summary>
/// The words that a lexicon is made of. One table holds both spellings of each: what a word is as it is written, and what
/// the words are that are written so without their hamza.
/// </summary>
internal sealed class LexiconContent
{
    private readonly Dictionary<string, Entry> _words;

    private readonly Dictionary<string, long> _attested;

    /// <summary>An empty content.</summary>
    public LexiconContent()
        : this(new(StringComparer.Ordinal), new(StringComparer.Ordinal))
    {
    }

    private LexiconContent(Dictionary<string, Entry> words, Dictionary<string, long> attested) =>
        (_words, _attested) = (words, attested);

    /// <summary>Words of texts with how often they were seen.</summary>
    public IReadOnlyDictionary<string, long> Attested => _attested;

    /// <summary>What a word is in this spelling.</summary>
    public WordKinds Exact(string word) => _words.GetValueOrDefault(word).Exact;

    /// <inheritdoc cref="Exact(string)"/>
    public WordKinds Exact(ReadOnlySpan<char> word) => Find(word).Exact;

    /// <summary>What the words are whose folded spelling this is.</summary>
    public WordKinds Folded(string folded) => _words.GetValueOrDefault(folded).Folded;

    /// <inheritdoc cref="Folded(string)"/>
    public WordKinds Folded(ReadOnlySpan<char> folded) => Find(folded).Folded;

    /// <summary>How many words are of any of these kinds.</summary>
    public int Count(WordKinds kinds) => _words.Values.Count(entry => (entry.Exact & kinds) != WordKinds.None);

    /// <summary>Makes room for so many words more.</summary>
    public void Reserve(int count) => _words.EnsureCapacity(_words.Count + count);

    /// <summary>Adds a word, or more kinds to a known one.</summary>
    public void Add(string word, WordKinds kinds)
    {
        if (word.Length == 0)
        {
            return;
        }

        var folded = AlefFold.Of(word);
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _);
        entry = ReferenceEquals(word, folded)
            ? new Entry(entry.Exact | kinds, entry.Folded | kinds)
            : entry with { Exact = entry.Exact | kinds };
        if (!ReferenceEquals(word, folded))
        {
            ref var bare = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, folded, out _);
            bare = bare with { Folded = bare.Folded | kinds };
        }
    }

    /// <summary>Adds to the count of a word of texts.</summary>
    public void AddAttested(string word, long count) =>
        _attested[word] = _attested.GetValueOrDefault(word) + count;

    /// <summary>A copy, which later changes leave as it is.</summary>
    public LexiconContent Copy() =>
        new(new Dictionary<string, Entry>(_words, StringComparer.Ordinal), new Dictionary<string, long>(_attested, StringComparer.Ordinal));

    /// <summary>A hash over content and rules, whatever the order of adding: 16 hexadecimal digits.</summary>
    public string Hash()
    {
        var hash = new ContentHash(CliticAnalyzer.RulesVersion);
        foreach (var (word, entry) in _words)
        {
            if (entry.Exact != WordKinds.None)
            {
                hash.Add(word, (long)entry.Exact);
            }
        }

        foreach (var (word, count) in _attested)
        {
            hash.Add(word, -count);
        }

        return hash.ToString();
    }

    /// <summary>What a spelling is as it stands, and what it is the folded spelling of.</summary>
    private Entry Find(ReadOnlySpan<char> word) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var entry) ? entry : default;

    private readonly record struct Entry(WordKinds Exact, WordKinds Folded);
}
