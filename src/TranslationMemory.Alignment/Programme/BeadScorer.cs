using TranslationMemory.Alignment.Beads;
using TranslationMemory.Alignment.Evidence;

namespace TranslationMemory.Alignment.Programme;

/// <summary>Scores all beads that end in the cells of a band, row by row.</summary>
internal sealed class BeadScorer
{
    /// <summary>Weight of the lengths.</summary>
    private const double LengthWeight = .5;

    /// <summary>Weight of the words.</summary>
    private const double WordWeight = .35;

    /// <summary>Lengths that fit worse are not looked at any further.</summary>
    private const double LeastLengthScore = -20;

    private readonly LexicalEvidence _evidence;
    private readonly LengthModel _lengths;
    private readonly Band _band;
    private readonly double[] _priors;
    private readonly (double Arabic, double English) _repeatBonus;
    private readonly bool _overGaps;
    private readonly SentenceRow[] _rows;
    private readonly LinkChains _chains;
    private double[] _scratch = [];
    private int _filled;

    /// <summary>Makes a scorer.</summary>
    /// <param name="evidence">What the words say.</param>
    /// <param name="lengths">What the lengths say.</param>
    /// <param name="band">The cells.</param>
    /// <param name="nullBonus">Added to the score of a bead with an empty side.</param>
    /// <param name="repeatBonus">Added to the score of leaving out a sentence that says again what was said, by its side.</param>
    /// <param name="overGaps">Whether beads may hold sentences between which a line of the page around stands.</param>
    public BeadScorer(LexicalEvidence evidence, LengthModel lengths, Band band, double nullBonus, (double Arabic, double English) repeatBonus, bool overGaps)
    {
        (_evidence, _lengths, _band, _repeatBonus, _overGaps) = (evidence, lengths, band, repeatBonus, overGaps);
        _chains = new LinkChains(evidence.English.Types.Length);
        _priors = Array.ConvertAll(BeadShape.All, shape => Math.Log(shape.Prior) + (shape.IsNull ? nullBonus : 0));

        // A ring, twice: the rows of a bead always follow each other.
        _rows = new SentenceRow[2 * BeadShape.Longest];
        for (var i = 0; i < BeadShape.Longest; i++)
        {
            _rows[i] = _rows[i + BeadShape.Longest] = new SentenceRow();
        }
    }

    /// <summary>
    /// Scores the beads that end in a row. Cheapest row after row; any other costs as much more as eight rows hold words.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="scores">By cell of the row, by shape: the score; −∞ where there is no such bead.</param>
    public void ScoreRow(int row, Span<float> scores)
    {
        for (var sentence = _filled == row - 1 ? _filled : Math.Max(0, row - BeadShape.Longest); sentence < row; sentence++)
        {
            FillRow(sentence);
        }

        _filled = row;
        var (first, last) = (_band.First(row), _band.Last(row));
        for (var column = first; column <= last; column++)
        {
            var cell = scores.Slice((column - first) * BeadShape.All.Length, BeadShape.All.Length);
            for (var s = 0; s < cell.Length; s++)
            {
                var shape = BeadShape.All[s];
                cell[s] = _band.Contains(row - shape.Arabic, column - shape.English) ? (float)Score(row, column, s) : float.NegativeInfinity;
            }
        }
    }

    private void FillRow(int sentence)
    {
        // All beads that hold the sentence end in one of the next rows, and begin at most so many sentences before.
        var lastRow = Math.Min(_band.Arabic, sentence + BeadShape.Longest);
        var first = Math.Max(0, _band.First(sentence + 1) - BeadShape.Longest);
        _rows[sentence % BeadShape.Longest].Fill(_evidence, _chains, sentence, first, _band.Last(lastRow));
    }

    private double Score(int row, int column, int shapeIndex)
    {
        var shape = BeadShape.All[shapeIndex];
        var (arabicStart, englishStart) = (row - shape.Arabic, column - shape.English);
        if (shape.IsNull)
        {
            var (isRepeat, bonus) = shape.Arabic > 0
                ? (_evidence.Arabic.IsRepeat[arabicStart], _repeatBonus.Arabic)
                : (_evidence.English.IsRepeat[englishStart], _repeatBonus.English);
            return _priors[shapeIndex] + (isRepeat ? bonus : 0);
        }

        if (!_overGaps && (!_evidence.Arabic.IsTogether(arabicStart, row) || !_evidence.English.IsTogether(englishStart, column)))
        {
            return double.NegativeInfinity;
        }

        var length = _lengths.LogProbability(_evidence.Arabic.Length(arabicStart, row), _evidence.English.Length(englishStart, column));
        if (length < LeastLengthScore)
        {
            return double.NegativeInfinity;
        }

        var rows = _rows.AsSpan(arabicStart % BeadShape.Longest, shape.Arabic);
        return _priors[shapeIndex] + (LengthWeight * length)
            + (WordWeight * _evidence.OfBead(rows, arabicStart, englishStart, column, ref _scratch));
    }
}
