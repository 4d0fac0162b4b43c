using TranslationMemory.Alignment.Sentences;

namespace TranslationMemory.Alignment.Evidence;

/// <summary>
/// How much likelier the words of a bead are as translations of each other than as words of just any text:
/// <c>½·[Σ_e ln(λ + (1−λ)·S_e / ((|A|+1)·u(e))) + Σ_f ln(λ + (1−λ)·S_f / ((|E|+1)·u(f)))]</c> with <c>S_e = Σ_f t(e|f)</c>,
/// <c>S_f = Σ_e t(f|e)</c> and <c>u</c> the share of a word in running text (after Moore 2002).
/// </summary>
internal sealed class LexicalEvidence
{
    /// <summary>Weight of the words of just any text (λ).</summary>
    private const double Background = .4;

    /// <summary>The evidence against a bead when one of its sides has no words.</summary>
    private const double NoWords = -2;

    private readonly bool[] _isKnownArabic;
    private readonly bool[] _isKnownEnglish;

    /// <summary>Makes the evidence of two texts.</summary>
    public LexicalEvidence(ArticleSide arabic, ArticleSide english, TranslationLexicon lexicon, CancellationToken cancellationToken)
    {
        Arabic = arabic;
        English = english;
        Links = WordLinks.Of(arabic, english, lexicon, cancellationToken);
        _isKnownArabic = Array.ConvertAll(arabic.LexiconIds, id => id >= 0 && lexicon.Arabic.Counts[id] >= 2);
        _isKnownEnglish = Array.ConvertAll(english.LexiconIds, id => id >= 0 && lexicon.English.Counts[id] >= 2);
    }

    /// <summary>The Arabic text.</summary>
    public ArticleSide Arabic { get; }

    /// <summary>The English text.</summary>
    public ArticleSide English { get; }

    /// <summary>Which words translate which.</summary>
    public WordLinks Links { get; }

    /// <summary>How many of the Arabic words have a likely translation somewhere in the English text.</summary>
    public int LinkedWords => Arabic.Words.Count(HasLikelyLink);

    /// <summary>How many Arabic words of a bead have a likely translation in it.</summary>
    public int LinkedWordsOf(Bead bead)
    {
        var english = English.Words.AsSpan(English.WordStarts[bead.English.Start]..English.WordStarts[bead.English.End]);
        var count = 0;
        foreach (var word in Arabic.Words.AsSpan(Arabic.WordStarts[bead.Arabic.Start]..Arabic.WordStarts[bead.Arabic.End]))
        {
            count += IsLinked(word, english) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Evidence of English words that have some support.</summary>
    /// <param name="support">By word.</param>
    /// <param name="firstWord">Position of the first.</param>
    /// <param name="arabicWords">How many Arabic words it comes from.</param>
    public double EnglishLog(ReadOnlySpan<double> support, int firstWord, int arabicWords) =>
        Log(support, English.Words.AsSpan(firstWord, support.Length), English.Rarity, _isKnownEnglish, arabicWords);

    /// <summary>Evidence of Arabic words that have some support.</summary>
    /// <param name="support">By word.</param>
    /// <param name="firstWord">Position of the first.</param>
    /// <param name="englishWords">How many English words it comes from.</param>
    public double ArabicLog(ReadOnlySpan<double> support, int firstWord, int englishWords) =>
        Log(support, Arabic.Words.AsSpan(firstWord, support.Length), Arabic.Rarity, _isKnownArabic, englishWords);

    /// <summary>The evidence of a bead.</summary>
    /// <param name="rows">Rows of its Arabic sentences in order.</param>
    /// <param name="arabicStart">The first of them.</param>
    /// <param name="englishStart">The first English sentence.</param>
    /// <param name="englishEnd">Behind the last.</param>
    /// <param name="scratch">Room for the support of the words of a bead.</param>
    public double OfBead(ReadOnlySpan<SentenceRow> rows, int arabicStart, int englishStart, int englishEnd, ref double[] scratch)
    {
        var arabicWords = Arabic.WordCount(arabicStart, arabicStart + rows.Length);
        var englishWords = English.WordCount(englishStart, englishEnd);
        if (arabicWords == 0 || englishWords == 0)
        {
            return NoWords;
        }

        return (OfEnglishWords(rows, englishStart, englishEnd, arabicWords, ref scratch)
            + OfArabicWords(rows, arabicStart, englishStart, englishEnd, englishWords, ref scratch)) / 2;
    }

    /// <summary>Links lead to words of the other text only.</summary>
    private bool HasLikelyLink(int arabic)
    {
        foreach (var link in Links[arabic])
        {
            if (link.Strength >= WordLink.Likely)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLinked(int arabic, ReadOnlySpan<int> english)
    {
        foreach (var link in Links[arabic])
        {
            if (link.Strength >= WordLink.Likely && english.Contains(link.English))
            {
                return true;
            }
        }

        return false;
    }

    private double OfEnglishWords(ReadOnlySpan<SentenceRow> rows, int start, int end, int arabicWords, ref double[] scratch)
    {
        if (rows.Length == 1)
        {
            var sum = 0d;
            for (var j = start; j < end; j++)
            {
                sum += rows[0].EnglishLog(j);
            }

            return sum;
        }

        var support = Room(ref scratch, English.WordCount(start, end));
        foreach (var row in rows)
        {
            Add(support, row.EnglishSupport(English, start, end));
        }

        return EnglishLog(support, English.WordStarts[start], arabicWords);
    }

    private double OfArabicWords(ReadOnlySpan<SentenceRow> rows, int arabicStart, int start, int end, int englishWords, ref double[] scratch)
    {
        var sum = 0d;
        for (var i = 0; i < rows.Length; i++)
        {
            if (end - start == 1)
            {
                sum += rows[i].ArabicLog(start);
                continue;
            }

            var support = Room(ref scratch, Arabic.WordCount(arabicStart + i, arabicStart + i + 1));
            for (var j = start; j < end; j++)
            {
                Add(support, rows[i].ArabicSupport(j));
            }

            sum += ArabicLog(support, Arabic.WordStarts[arabicStart + i], englishWords);
        }

        return sum;
    }

    private static Span<double> Room(ref double[] scratch, int length)
    {
        if (scratch.Length < length)
        {
            scratch = new double[length * 2];
        }

        var room = scratch.AsSpan(0, length);
        room.Clear();
        return room;
    }

    private static void Add(Span<double> sum, ReadOnlySpan<double> terms)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += terms[i];
        }
    }

    private static double Log(ReadOnlySpan<double> support, ReadOnlySpan<int> words, double[] rarity, bool[] isKnown, int otherWords)
    {
        var product = new LogProduct();
        var scale = (1 - Background) / (otherWords + 1);
        for (var i = 0; i < support.Length; i++)
        {
            var word = words[i];
            if (support[i] > 0)
            {
                product.Multiply(Background + (scale * support[i] * rarity[word]));
            }
            else if (isKnown[word])
            {
                // A word that the lexicon does not know says nothing.
                product.Multiply(Background);
            }
        }

        return product.Value;
    }
}
