using TranslationMemory.Alignment.Sentences;

namespace TranslationMemory.Alignment.Learning;

/// <summary>Numbers the words of one language in the order in which they are first seen.</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <summary>The numbers of the words of a sentence.</summary>
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
            }

            numbers[i] = id;
        }

        return numbers;
    }

    /// <summary>The words of some sentences, counted, and numbered anew without those that are in none of them.</summary>
    /// <param name="sentences">Sentences by the numbers given.</param>
    public (WordTable Table, int[][] Sentences) ToTable(IEnumerable<int[]> sentences)
    {
        var numbers = new int[_words.Count];
        Array.Fill(numbers, -1);
        var words = new List<string>();
        var counts = new List<int>();
        int[][] renumbered =
        [
            .. sentences.Select(sentence => Array.ConvertAll(sentence, word =>
            {
                if (numbers[word] < 0)
                {
                    numbers[word] = words.Count;
                    words.Add(_words[word]);
                    counts.Add(0);
                }

                counts[numbers[word]]++;
                return numbers[word];
            })),
        ];
        return (new WordTable([.. words], [.. counts]), renumbered);
    }
}
