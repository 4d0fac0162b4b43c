namespace TranslationMemory.Alignment.Learning;

/// <summary>The words of one language that a lexicon was learnt from, numbered from 0, with how often they occurred.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _ids;
    private readonly long _total;

    /// <summary>Makes the table.</summary>
    /// <param name="words">The words by number.</param>
    /// <param name="counts">How often each occurred.</param>
    public WordTable(string[] words, int[] counts)
    {
        Words = words;
        Counts = counts;
        _ids = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            _ids.Add(words[i], i);
            _total += counts[i];
        }
    }

    /// <summary>The words by number.</summary>
    public string[] Words { get; }

    /// <summary>Occurrences by number.</summary>
    public int[] Counts { get; }

    /// <summary>The number of a word; −1 when it is not known.</summary>
    public int Find(string word) => _ids.TryGetValue(word, out var id) ? id : -1;

    /// <summary>
    /// The share of a word in running text, smoothed: <c>u(w) = (count + .5) / (N + .5·V + 1000)</c>, so that no word of a small
    /// memory is taken for rarer than it is.
    /// </summary>
    /// <param name="id">Its number, −1 for a word that is not known.</param>
    public double Share(int id) => ((id < 0 ? 0 : Counts[id]) + .5) / (_total + (.5 * (Words.Length + 1)) + 1000);
}
