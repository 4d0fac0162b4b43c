using TranslationMemory.Alignment.Learning;
using TranslationMemory.Alignment.Sentences;
using TranslationMemory.Text;

namespace TranslationMemory.Alignment;

/// <summary>
/// Learns a lexicon from pairs of sentences: IBM model 1 in both directions (Brown, Della Pietra, Della Pietra and Mercer 1993).
/// Give it the units of a memory and the entries of a glossary, in a fixed order: the same pairs in the same order make the
/// same lexicon. Of more pairs than it has room for it takes some that are spread evenly over all. Not for several threads at
/// once.
/// </summary>
public sealed class LexiconTrainer
{
    /// <summary>A side with more words than this teaches nothing: everything in it may belong to everything.</summary>
    public const int LongestSentence = 90;

    /// <summary>It learns from no more pairs than this, fewer when they are long.</summary>
    public const int MostPairs = 100_000;

    /// <summary>A pair costs as many cells as its sides have pairs of words, and not less than this.</summary>
    private const int LeastCells = 300;

    private const long MostCells = (long)MostPairs * LeastCells;

    private readonly WordNumbering _arabic = new();
    private readonly WordNumbering _english = new();
    private readonly EvenSample<WordPair> _pairs;
    private readonly EvenSample<WordPair> _terms;

    /// <summary>Makes a trainer that has seen nothing.</summary>
    public LexiconTrainer()
        : this(MostCells)
    {
    }

    internal LexiconTrainer(long mostCells) => (_pairs, _terms) = (new EvenSample<WordPair>(mostCells), new EvenSample<WordPair>(mostCells));

    /// <summary>How many pairs and terms it would learn from now.</summary>
    public int PairCount => _pairs.Count + _terms.Count;

    /// <summary>Adds a pair of sentences.</summary>
    /// <param name="arabic">The Arabic side.</param>
    /// <param name="english">The English side.</param>
    /// <returns>False when it was left out: a side has no word, or more than <see cref="LongestSentence"/>, or there are too many pairs.</returns>
    public bool Add(AnalyzedText arabic, AnalyzedText english) => Add(_pairs, arabic, english);

    /// <summary>Adds a term and its translation. They count as a pair of sentences, and are not crowded out by those of a memory.</summary>
    /// <param name="arabic">The Arabic term.</param>
    /// <param name="english">The English term.</param>
    /// <returns>False when it was left out, as a pair of sentences would be.</returns>
    public bool AddTerm(AnalyzedText arabic, AnalyzedText english) => Add(_terms, arabic, english);

    /// <summary>Learns the lexicon.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public TranslationLexicon Train(CancellationToken cancellationToken = default)
    {
        WordPair[] taken = [.. _terms.Items, .. _pairs.Items];
        var (arabic, arabicSides) = _arabic.ToTable(taken.Select(pair => pair.From));
        var (english, englishSides) = _english.ToTable(taken.Select(pair => pair.To));
        var pairs = arabicSides.Zip(englishSides, (from, to) => new WordPair(from, to)).ToArray();
        var turned = Array.ConvertAll(pairs, pair => pair.Turned);
        return new TranslationLexicon(
            arabic,
            english,
            Model1.Train(pairs, arabic.Words.Length, english.Words.Length, cancellationToken),
            Model1.Train(turned, english.Words.Length, arabic.Words.Length, cancellationToken),
            pairs.Length);
    }

    private bool Add(EvenSample<WordPair> sample, AnalyzedText arabic, AnalyzedText english)
    {
        ArgumentNullException.ThrowIfNull(arabic);
        ArgumentNullException.ThrowIfNull(english);
        if (!sample.TakesNext)
        {
            sample.Skip();
            return false;
        }

        var (arabicWords, englishWords) = (AlignmentWords.Of(arabic), AlignmentWords.Of(english));
        if (arabicWords.Count is 0 or > LongestSentence || englishWords.Count is 0 or > LongestSentence)
        {
            return false;
        }

        sample.Take(
            new WordPair(_arabic.Number(arabicWords), _english.Number(englishWords)),
            Math.Max(LeastCells, arabicWords.Count * englishWords.Count));
        return true;
    }
}
