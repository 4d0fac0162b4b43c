using TranslationMemory.Alignment.Sentences;

namespace TranslationMemory.Alignment.Evidence;

/// <summary>What the words of one Arabic sentence have to do with each English sentence of a range.</summary>
internal sealed class SentenceRow
{
    private double[] _englishSupport = [];
    private double[] _arabicSupport = [];
    private double[] _englishLogs = [];
    private double[] _arabicLogs = [];
    private int _first;
    private int _firstWord;
    private int _wordCount;

    /// <summary>Support of English words by the sentence, Σ t(e|f) over its words, from the first word of the range on.</summary>
    public ReadOnlySpan<double> EnglishSupport(ArticleSide english, int from, int to) =>
        _englishSupport.AsSpan((english.WordStarts[from] - _firstWord)..(english.WordStarts[to] - _firstWord));

    /// <summary>Support of the sentence's words by an English sentence, Σ t(f|e) over its words.</summary>
    public ReadOnlySpan<double> ArabicSupport(int english) =>
        _arabicSupport.AsSpan((english - _first) * _wordCount, _wordCount);

    /// <summary>The evidence of the words of an English sentence for the Arabic one alone.</summary>
    public double EnglishLog(int english) => _englishLogs[english - _first];

    /// <summary>The evidence of the words of the Arabic sentence for an English one alone.</summary>
    public double ArabicLog(int english) => _arabicLogs[english - _first];

    /// <summary>Fills the row.</summary>
    /// <param name="evidence">What is known of the words.</param>
    /// <param name="chains">Room to look links up by their English words.</param>
    /// <param name="sentence">The Arabic sentence.</param>
    /// <param name="first">The first English sentence of the range.</param>
    /// <param name="end">Behind the last.</param>
    public void Fill(LexicalEvidence evidence, LinkChains chains, int sentence, int first, int end)
    {
        var (arabic, english) = (evidence.Arabic, evidence.English);
        _first = first;
        _firstWord = english.WordStarts[first];
        _wordCount = arabic.WordCount(sentence, sentence + 1);
        Reset(ref _englishSupport, english.WordCount(first, end));
        Reset(ref _arabicSupport, (end - first) * _wordCount);
        Reset(ref _englishLogs, end - first);
        Reset(ref _arabicLogs, end - first);
        chains.Begin(evidence.Links, arabic.Words.AsSpan(arabic.WordStarts[sentence], _wordCount));
        for (var j = first; j < end; j++)
        {
            for (var position = english.WordStarts[j]; position < english.WordStarts[j + 1]; position++)
            {
                for (var at = chains.First(english.Words[position]); at >= 0; at = chains.Next(at))
                {
                    var (x, link) = chains[at];
                    _englishSupport[position - _firstWord] += link.EnglishOfArabic;
                    _arabicSupport[((j - first) * _wordCount) + x] += link.ArabicOfEnglish;
                }
            }
        }

        for (var j = first; j < end; j++)
        {
            _englishLogs[j - first] = evidence.EnglishLog(EnglishSupport(english, j, j + 1), english.WordStarts[j], _wordCount);
            _arabicLogs[j - first] = evidence.ArabicLog(ArabicSupport(j), arabic.WordStarts[sentence], english.WordCount(j, j + 1));
        }
    }

    private static void Reset(ref double[] array, int length)
    {
        if (array.Length < length)
        {
            array = new double[Math.Max(length, array.Length * 2)];
        }
        else
        {
            Array.Clear(array, 0, length);
        }
    }
}
