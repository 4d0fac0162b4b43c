using TranslationMemory.Alignment.Learning;
using TranslationMemory.Text;

namespace TranslationMemory.Alignment;

/// <summary>
/// Which words translate which, learnt from pairs of sentences (<see cref="LexiconTrainer"/>). Immutable; may be read from any
/// thread.
/// </summary>
public sealed class TranslationLexicon
{
    internal TranslationLexicon(
        WordTable arabic, WordTable english, TranslationTable englishOfArabic, TranslationTable arabicOfEnglish, int pairCount)
    {
        Arabic = arabic;
        English = english;
        EnglishOfArabic = englishOfArabic;
        ArabicOfEnglish = arabicOfEnglish;
        PairCount = pairCount;
    }

    /// <summary>The lexicon that knows no word.</summary>
    public static TranslationLexicon Empty { get; } = new LexiconTrainer().Train();

    /// <summary>How many pairs of sentences it was learnt from.</summary>
    public int PairCount { get; }

    /// <summary>How many pairs of words it holds, in both directions together.</summary>
    public int TranslationCount => EnglishOfArabic.Words.Length + ArabicOfEnglish.Words.Length;

    internal WordTable Arabic { get; }

    internal WordTable English { get; }

    internal TranslationTable EnglishOfArabic { get; }

    internal TranslationTable ArabicOfEnglish { get; }

    /// <summary>Reads a lexicon that <see cref="Write"/> wrote, to the end of the stream.</summary>
    /// <param name="stream">Not trusted; is not closed.</param>
    /// <exception cref="InvalidDataException">It is no lexicon, of another version, cut off or damaged.</exception>
    public static TranslationLexicon Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LexiconFile.Read(stream);
    }

    /// <summary>Writes the lexicon, so that <see cref="Read"/> gives the same one.</summary>
    /// <param name="stream">Is not closed.</param>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        LexiconFile.Write(this, stream);
    }

    /// <summary>The likeliest English words of an Arabic one, or the other way round, the likeliest first.</summary>
    /// <param name="word">A word, analysed by the rules of its language.</param>
    /// <param name="count">At most so many.</param>
    /// <returns>Stems with their probabilities from 0 to 1; nothing when the word is not known.</returns>
    public IReadOnlyList<(string Stem, double Probability)> Translations(AnalyzedText word, int count)
    {
        ArgumentNullException.ThrowIfNull(word);
        var (from, to, table) = word.Language == TextLanguage.Arabic
            ? (Arabic, English, EnglishOfArabic)
            : (English, Arabic, ArabicOfEnglish);
        var words = Sentences.AlignmentWords.Of(word);
        if (words.Count != 1 || from.Find(words[0].Key) is not (>= 0 and var id))
        {
            return [];
        }

        var row = new List<(string Stem, double Probability)>();
        for (var i = table.Starts[id]; i < table.Starts[id + 1]; i++)
        {
            row.Add((to.Words[table.Words[i]], table.Probabilities[i]));
        }

        return [.. row.OrderByDescending(entry => entry.Probability).ThenBy(entry => entry.Stem, StringComparer.Ordinal).Take(count)];
    }
}
