using System.Globalization;
using System.Runtime.InteropServices;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>Counts what a corpus is like: lengths and how often words occur. Its memory grows with the number of types.</summary>
internal sealed class CorpusStatistics
{
    private readonly SideStatistics _arabic = new();
    private readonly SideStatistics _english = new();

    /// <summary>Counts a pair.</summary>
    public void Add(WordPair pair)
    {
        _arabic.Add(pair.Arabic);
        _english.Add(pair.English);
    }

    /// <summary>Writes the counts.</summary>
    public void Write(Report report) => report.Table(
        ["side", "units", "mean words", "types", "of these once", "share of the 100 most frequent"],
        [_arabic.Row("Arabic"), _english.Row("English")]);

    private sealed class SideStatistics
    {
        private readonly Dictionary<ulong, int> _counts = [];
        private long _units;
        private long _words;

        public void Add(IReadOnlyList<string> words)
        {
            _units++;
            _words += words.Count;
            foreach (var word in words)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, TextHash.Add(TextHash.Basis, WordShape.Core(word)), out _)++;
            }
        }

        public IReadOnlyList<string> Row(string name) =>
        [
            name,
            _units.ToString("N0", CultureInfo.InvariantCulture),
            ((double)_words / Math.Max(1, _units)).ToString("0.0", CultureInfo.InvariantCulture),
            _counts.Count.ToString("N0", CultureInfo.InvariantCulture),
            (_counts.Values.Count(count => count == 1) / (double)Math.Max(1, _counts.Count)).ToString("P1", CultureInfo.InvariantCulture),
            (_counts.Values.OrderDescending().Take(100).Sum(count => (long)count) / (double)Math.Max(1, _words)).ToString("P1", CultureInfo.InvariantCulture),
        ];
    }
}
