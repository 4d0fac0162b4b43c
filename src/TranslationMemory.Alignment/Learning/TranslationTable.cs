namespace TranslationMemory.Alignment.Learning;

/// <summary>For each word of one language, the words of the other that it becomes and how likely: t(to | from).</summary>
internal sealed class TranslationTable
{
    /// <summary>Makes the table.</summary>
    /// <param name="starts">By word, where its row begins; one more behind the last.</param>
    /// <param name="words">The words of the other language, ascending in each row.</param>
    /// <param name="probabilities">Their probabilities.</param>
    public TranslationTable(int[] starts, int[] words, float[] probabilities)
    {
        Starts = starts;
        Words = words;
        Probabilities = probabilities;
    }

    /// <summary>By word, where its row begins.</summary>
    public int[] Starts { get; }

    /// <summary>Words of the other language, row after row.</summary>
    public int[] Words { get; }

    /// <summary>Their probabilities.</summary>
    public float[] Probabilities { get; }

    /// <summary>The words that a word becomes.</summary>
    public ReadOnlySpan<int> Translations(int word) => Words.AsSpan(Starts[word]..Starts[word + 1]);

    /// <summary>Their probabilities.</summary>
    public ReadOnlySpan<float> ProbabilitiesOf(int word) => Probabilities.AsSpan(Starts[word]..Starts[word + 1]);

    /// <summary>How likely <paramref name="from"/> becomes <paramref name="to"/>.</summary>
    public float Probability(int from, int to) =>
        Translations(from).BinarySearch(to) is >= 0 and var at ? ProbabilitiesOf(from)[at] : 0;
}
