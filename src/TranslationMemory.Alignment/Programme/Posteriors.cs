using TranslationMemory.Alignment.Beads;

namespace TranslationMemory.Alignment.Programme;

/// <summary>
/// How likely beads are among all alignments of a band (forward–backward): the share of the weight of all alignments,
/// <c>e^score</c>, that those with the bead have. Holds one sum a cell, and the scores of some rows at a time: a band that is
/// larger is scored twice.
/// </summary>
internal sealed class Posteriors
{
    private readonly Band _band;
    private readonly BeadScorer _scorer;
    private readonly int _blockCells;
    private readonly CancellationToken _cancellationToken;
    private readonly double[] _before;
    private float[] _scores = [];
    private (int From, int End) _block;

    private Posteriors(Band band, BeadScorer scorer, int blockCells, CancellationToken cancellationToken)
    {
        (_band, _scorer, _blockCells, _cancellationToken) = (band, scorer, blockCells, cancellationToken);
        _before = new double[band.Cells];
    }

    /// <summary>The probabilities of beads, each from 0 to 1.</summary>
    /// <param name="band">The cells.</param>
    /// <param name="scorer">Scores the beads.</param>
    /// <param name="path">Ends of beads that lie in the band, in order, each with the index of its shape.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="blockCells">The scores of so many cells are held at once, or those of one row.</param>
    public static double[] Of(
        Band band, BeadScorer scorer, IReadOnlyList<(int Arabic, int English, int Shape)> path, CancellationToken cancellationToken, int blockCells = 400_000)
    {
        var posteriors = new Posteriors(band, scorer, blockCells, cancellationToken);
        for (var row = 0; row <= band.Arabic; row++)
        {
            posteriors.Forward(row);
        }

        return posteriors.Backward(path);
    }

    private Span<float> ScoresOf(int row, int column) =>
        _scores.AsSpan((int)(_band.IndexOf(row, column) - _band.IndexOf(_block.From, _band.First(_block.From))) * BeadShape.All.Length, BeadShape.All.Length);

    /// <summary>Scores the row and as many behind or before it as are held at once.</summary>
    private void Score(int row, bool forward)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (row >= _block.From && row < _block.End)
        {
            return;
        }

        var (from, end) = (row, row + 1);
        var cells = Width(row);
        while (forward ? end <= _band.Arabic && cells + Width(end) <= _blockCells : from > 0 && cells + Width(from - 1) <= _blockCells)
        {
            cells += forward ? Width(end++) : Width(--from);
        }

        _block = (from, end);
        Array.Resize(ref _scores, Math.Max(_scores.Length, cells * BeadShape.All.Length));
        for (var r = from; r < end; r++)
        {
            _scorer.ScoreRow(r, _scores.AsSpan((int)(_band.IndexOf(r, _band.First(r)) - _band.IndexOf(from, _band.First(from))) * BeadShape.All.Length));
        }
    }

    private int Width(int row) => _band.Last(row) - _band.First(row) + 1;

    private void Forward(int row)
    {
        Score(row, forward: true);
        for (var column = _band.First(row); column <= _band.Last(row); column++)
        {
            var sum = default(LogSum);
            var scores = ScoresOf(row, column);
            for (var s = 0; s < scores.Length; s++)
            {
                if (!float.IsNegativeInfinity(scores[s]))
                {
                    sum.Add(scores[s] + _before[_band.IndexOf(row - BeadShape.All[s].Arabic, column - BeadShape.All[s].English)]);
                }
            }

            _before[_band.IndexOf(row, column)] = row == 0 && column == 0 ? 0 : sum.Value;
        }
    }

    private double[] Backward(IReadOnlyList<(int Arabic, int English, int Shape)> path)
    {
        var posteriors = new double[path.Count];
        var behind = new LogSum[BeadShape.Longest + 1][];
        var touched = _band.Arabic + 1;
        var next = path.Count - 1;
        for (var row = _band.Arabic; row >= 0; row--)
        {
            Score(row, forward: false);
            for (; touched > Math.Max(0, row - BeadShape.Longest); touched--)
            {
                behind[(touched - 1) % behind.Length] = new LogSum[Width(touched - 1)];
            }

            if (row == _band.Arabic)
            {
                behind[row % behind.Length][^1].Add(0);
            }

            for (var column = _band.Last(row); column >= _band.First(row); column--)
            {
                var value = behind[row % behind.Length][column - _band.First(row)].Value;
                var scores = ScoresOf(row, column);
                for (var s = 0; s < scores.Length; s++)
                {
                    if (!float.IsNegativeInfinity(scores[s]))
                    {
                        var from = row - BeadShape.All[s].Arabic;
                        behind[from % behind.Length][column - BeadShape.All[s].English - _band.First(from)].Add(scores[s] + value);
                    }
                }

                for (; next >= 0 && (path[next].Arabic, path[next].English) == (row, column); next--)
                {
                    var shape = BeadShape.All[path[next].Shape];
                    var before = _before[_band.IndexOf(row - shape.Arabic, column - shape.English)];
                    posteriors[next] = Math.Exp(Math.Min(before + scores[path[next].Shape] + value - _before[^1], 0));
                }
            }
        }

        return posteriors;
    }
}
