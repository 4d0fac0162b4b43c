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
    private readonly double _repeatBonus;
    private readonly SentenceRow[] _rows;
    private double[] _scratch = [];

    /// <summary>Makes a scorer.</summary>
    public BeadScorer(LexicalEvidence evidence, LengthModel lengths, Band band, double nullBonus, double repeatBonus)
    {
        (_evidence, _lengths, _band, _repeatBonus) = (evidence, lengths, band, repeatBonus);
        _priors = Array.ConvertAll(BeadShape.All, shape => Math.Log(shape.Prior) + (shape.IsNull ? nullBonus : 0));

        // A ring, twice: the rows of a bead always follow each other.
        _rows = new SentenceRow[2 * BeadShape.Longest];
        for (var i = 0; i < BeadShape.Longest; i++)
        {
            _rows[i] = _rows[i + BeadShape.Longest] = new SentenceRow();
        }
    }

    /// <summary>
    /// Scores the beads that end in a row. Rows are taken in order, from 0 on.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="scores">By cell of the row, by shape: the score; −∞ where there is no such bead.</param>
    public void ScoreRow(int row, Span<float> scores)
    {
        if (row > 0)
        {
            FillRow(row - 1);
        }

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
        _rows[sentence % BeadShape.Longest].Fill(_evidence, sentence, first, _band.Last(lastRow));
    }

    private double Score(int row, int column, int shapeIndex)
    {
        var shape = BeadShape.All[shapeIndex];
        var (arabicStart, englishStart) = (row - shape.Arabic, column - shape.English);
        if (shape.IsNull)
        {
            var isRepeat = shape.Arabic > 0 ? _evidence.Arabic.IsRepeat[arabicStart] : _evidence.English.IsRepeat[englishStart];
            return _priors[shapeIndex] + (isRepeat ? _repeatBonus : 0);
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
