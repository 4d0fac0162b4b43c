using TranslationMemory.Alignment.Beads;

namespace TranslationMemory.Alignment.Programme;

/// <summary>
/// How likely each bead is among all alignments of the band (forward–backward): the share of the weight of all alignments,
/// <c>e^score</c>, that those with the bead have.
/// </summary>
internal sealed class Posteriors
{
    private readonly Band _band;
    private readonly float[] _scores;
    private readonly double[] _before;
    private readonly double[] _behind;

    /// <summary>Scores the band and sums in both directions.</summary>
    public Posteriors(Band band, BeadScorer scorer, CancellationToken cancellationToken)
    {
        _band = band;
        _scores = new float[band.Cells * BeadShape.All.Length];
        for (var row = 0; row <= band.Arabic; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var start = (int)band.IndexOf(row, band.First(row)) * BeadShape.All.Length;
            scorer.ScoreRow(row, _scores.AsSpan(start));
        }

        _before = Forward();
        _behind = Backward();
    }

    /// <summary>The probability of a bead, from 0 to 1.</summary>
    /// <param name="arabicEnd">Behind its last Arabic sentence.</param>
    /// <param name="englishEnd">Behind its last English sentence.</param>
    /// <param name="shape">Index of its shape.</param>
    public double Of(int arabicEnd, int englishEnd, int shape)
    {
        var cell = _band.IndexOf(arabicEnd, englishEnd);
        var from = _band.IndexOf(arabicEnd - BeadShape.All[shape].Arabic, englishEnd - BeadShape.All[shape].English);
        var log = _before[from] + _scores[(cell * BeadShape.All.Length) + shape] + _behind[cell] - _before[^1];
        return Math.Exp(Math.Min(log, 0));
    }

    private double[] Forward()
    {
        var before = new double[_band.Cells];
        for (var row = 0; row <= _band.Arabic; row++)
        {
            for (var column = _band.First(row); column <= _band.Last(row); column++)
            {
                var cell = _band.IndexOf(row, column);
                var sum = new LogSum();
                for (var s = 0; s < BeadShape.All.Length; s++)
                {
                    if (_scores[(cell * BeadShape.All.Length) + s] is > float.NegativeInfinity and var score)
                    {
                        var shape = BeadShape.All[s];
                        sum.Add(score + before[_band.IndexOf(row - shape.Arabic, column - shape.English)]);
                    }
                }

                before[cell] = row == 0 && column == 0 ? 0 : sum.Value;
            }
        }

        return before;
    }

    private double[] Backward()
    {
        var behind = new double[_band.Cells];
        for (var row = _band.Arabic; row >= 0; row--)
        {
            for (var column = _band.Last(row); column >= _band.First(row); column--)
            {
                var sum = new LogSum();
                for (var s = 0; s < BeadShape.All.Length; s++)
                {
                    var (toRow, toColumn) = (row + BeadShape.All[s].Arabic, column + BeadShape.All[s].English);
                    if (toRow <= _band.Arabic && _band.Contains(toRow, toColumn)
                        && _band.IndexOf(toRow, toColumn) is var to
                        && _scores[(to * BeadShape.All.Length) + s] is > float.NegativeInfinity and var score)
                    {
                        sum.Add(score + behind[to]);
                    }
                }

                behind[_band.IndexOf(row, column)] = row == _band.Arabic && column == _band.English ? 0 : sum.Value;
            }
        }

        return behind;
    }
}
