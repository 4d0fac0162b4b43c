namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>Segments to grow from: chosen by length, and their words by frequency.</summary>
internal sealed class SourceTexts
{
    // With fewer to choose from, one segment would come too often.
    private const int Fewest = 64;

    private readonly WordPair[] _byLength;
    private readonly WordPair[] _byWord;
    private readonly string[] _arabicWords;
    private readonly string[] _englishWords;

    /// <summary>Takes the segments.</summary>
    public SourceTexts(IReadOnlyCollection<WordPair> pairs)
    {
        _byLength = [.. pairs.OrderBy(pair => pair.Arabic.Count)];
        _byWord = [.. pairs.SelectMany(pair => Enumerable.Repeat(pair, pair.Arabic.Count))];
        _arabicWords = Words(pairs.SelectMany(pair => pair.Arabic));
        _englishWords = Words(pairs.SelectMany(pair => pair.English));
    }

    /// <summary>A word as often as it occurs: running words are drawn.</summary>
    public string ArabicWord(SeededRandom random) => random.Of(_arabicWords);

    /// <summary>A word as often as it occurs.</summary>
    public string EnglishWord(SeededRandom random) => random.Of(_englishWords);

    /// <summary>The segment of any running word: long ones come more often.</summary>
    public WordPair Any(SeededRandom random) => random.Of(_byWord);

    /// <summary>A segment of about so many Arabic words.</summary>
    public WordPair OfLength(int words, SeededRandom random)
    {
        var first = FirstOfLength(words - 1);
        var end = FirstOfLength(words + 2);
        if (end - first >= Fewest)
        {
            return _byLength[random.Between(first, end - 1)];
        }

        var middle = Math.Clamp(first, Fewest / 2, Math.Max(Fewest / 2, _byLength.Length - (Fewest / 2)));
        return _byLength[Math.Clamp(middle - (Fewest / 2) + random.Next(Fewest), 0, _byLength.Length - 1)];
    }

    private static string[] Words(IEnumerable<string> texts) =>
        [.. texts.Where(word => !WordShape.IsNumber(word)).Select(word => WordShape.Core(word).ToString()).Where(word => word.Length > 0)];

    private int FirstOfLength(int words)
    {
        var (low, high) = (0, _byLength.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _byLength[middle].Arabic.Count >= words ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
