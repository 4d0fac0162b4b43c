namespace TranslationMemory.Alignment.Evidence;

/// <summary>
/// The links of the words of one Arabic sentence by their English words. A window of English sentences is read once against them:
/// cheaper than to search the window for each linked word. Used for one sentence after the other, by one thread.
/// </summary>
/// <param name="englishTypes">Number of different English words.</param>
internal sealed class LinkChains(int englishTypes)
{
    private readonly int[] _first = Empty(englishTypes);
    private readonly List<(int Next, int Position, WordLink Link)> _links = [];

    /// <summary>A link, with the position of its Arabic word in the sentence.</summary>
    public (int Position, WordLink Link) this[int at] => (_links[at].Position, _links[at].Link);

    /// <summary>Takes the links of another sentence.</summary>
    /// <param name="links">All links.</param>
    /// <param name="words">The words of the sentence.</param>
    public void Begin(WordLinks links, ReadOnlySpan<int> words)
    {
        foreach (var (_, _, link) in _links)
        {
            _first[link.English] = -1;
        }

        _links.Clear();

        // From the last to the first, so that the chains run in the order of the sentence.
        for (var position = words.Length - 1; position >= 0; position--)
        {
            foreach (var link in links[words[position]])
            {
                _links.Add((_first[link.English], position, link));
                _first[link.English] = _links.Count - 1;
            }
        }
    }

    /// <summary>The first link to an English word, −1 without one.</summary>
    public int First(int english) => _first[english];

    /// <summary>The next link to the same English word, −1 behind the last.</summary>
    public int Next(int at) => _links[at].Next;

    private static int[] Empty(int length)
    {
        var empty = new int[length];
        Array.Fill(empty, -1);
        return empty;
    }
}
