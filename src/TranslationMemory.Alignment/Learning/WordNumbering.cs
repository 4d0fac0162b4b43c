using TranslationMemory.Alignment.Sentences;

namespace TranslationMemory.Alignment.Learning;

/// <summary>Numbers the words of one language and counts them.</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<int> _counts = [];

    /// <summary>How many different words were seen.</summary>
    public int Count => _words.Count;

    /// <summary>The numbers of the words of a sentence, which are counted.</summary>
    public int[] Number(List<AlignmentWord> words)
    {
        var numbers = new int[words.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var key = words[i].Key;
            if (!_ids.TryGetValue(key, out var id))
            {
                id = _words.Count;
                _ids.Add(key, id);
                _words.Add(key);
                _counts.Add(0);
            }

            _counts[id]++;
            numbers[i] = id;
        }

        return numbers;
    }

    /// <summary>All that was seen.</summary>
    public WordTable ToTable() => new([.. _words], [.. _counts]);
}
