using TranslationMemory.Alignment.Learning;
using TranslationMemory.Alignment.Sentences;
using TranslationMemory.Text;

namespace TranslationMemory.Alignment;

/// <summary>
/// Learns a lexicon from pairs of sentences: IBM model 1 in both directions (Brown, Della Pietra, Della Pietra and Mercer 1993).
/// Give it the units of a memory and the entries of a glossary, in a fixed order: the same pairs in the same order make the
/// same lexicon. Not for several threads at once.
/// </summary>
public sealed class LexiconTrainer
{
    /// <summary>A side with more words than this teaches nothing: everything in it may belong to everything.</summary>
    public const int LongestSentence = 90;

    private readonly WordNumbering _arabic = new();
    private readonly WordNumbering _english = new();
    private readonly List<WordPair> _pairs = [];

    /// <summary>How many pairs were taken.</summary>
    public int PairCount => _pairs.Count;

    /// <summary>Adds a pair.</summary>
    /// <param name="arabic">The Arabic side.</param>
    /// <param name="english">The English side.</param>
    /// <returns>False when it was left out: a side has no word, or more than <see cref="LongestSentence"/>.</returns>
    public bool Add(AnalyzedText arabic, AnalyzedText english)
    {
        ArgumentNullException.ThrowIfNull(arabic);
        ArgumentNullException.ThrowIfNull(english);
        var (arabicWords, englishWords) = (AlignmentWords.Of(arabic), AlignmentWords.Of(english));
        if (arabicWords.Count is 0 or > LongestSentence || englishWords.Count is 0 or > LongestSentence)
        {
            return false;
        }

        _pairs.Add(new WordPair(_arabic.Number(arabicWords), _english.Number(englishWords)));
        return true;
    }

    /// <summary>Learns the lexicon.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public TranslationLexicon Train(CancellationToken cancellationToken = default) => new(
        _arabic.ToTable(),
        _english.ToTable(),
        Model1.Train(_pairs, _arabic.Count, cancellationToken),
        Model1.Train([.. _pairs.Select(pair => pair.Turned)], _english.Count, cancellationToken),
        _pairs.Count);
}
