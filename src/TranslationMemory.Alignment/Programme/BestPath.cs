using TranslationMemory.Alignment.Beads;

namespace TranslationMemory.Alignment.Programme;

/// <summary>The best alignment (Viterbi). Holds one byte a cell, and the scores of the last rows.</summary>
internal static class BestPath
{
    private const byte None = byte.MaxValue;

    /// <summary>The ends of the beads of the best alignment, first to last, each with the index of its shape.</summary>
    public static List<(int Arabic, int English, int Shape)> Find(Band band, BeadScorer scorer, CancellationToken cancellationToken)
    {
        var back = new byte[band.Cells];
        var best = new double[BeadShape.Longest + 1][];
        float[] scores = [];
        for (var row = 0; row <= band.Arabic; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (first, width) = (band.First(row), band.Last(row) - band.First(row) + 1);
            Array.Resize(ref scores, Math.Max(scores.Length, width * BeadShape.All.Length));
            scorer.ScoreRow(row, scores);
            var current = best[row % best.Length] = new double[width];
            for (var at = 0; at < width; at++)
            {
                var cell = scores.AsSpan(at * BeadShape.All.Length, BeadShape.All.Length);
                var (bestScore, bestShape) = (double.NegativeInfinity, None);
                for (var s = 0; s < cell.Length; s++)
                {
                    if (!float.IsNegativeInfinity(cell[s]))
                    {
                        var from = row - BeadShape.All[s].Arabic;
                        var score = cell[s] + best[from % best.Length][first + at - BeadShape.All[s].English - band.First(from)];
                        if (score > bestScore)
                        {
                            (bestScore, bestShape) = (score, (byte)s);
                        }
                    }
                }

                current[at] = row == 0 && first + at == 0 ? 0 : bestScore;
                back[band.IndexOf(row, first + at)] = bestShape;
            }
        }

        return Trace(band, back);
    }

    private static List<(int Arabic, int English, int Shape)> Trace(Band band, byte[] back)
    {
        var path = new List<(int Arabic, int English, int Shape)>();
        for (var (i, j) = (band.Arabic, band.English); i > 0 || j > 0;)
        {
            var shape = back[band.IndexOf(i, j)];
            path.Add((i, j, shape));
            i -= BeadShape.All[shape].Arabic;
            j -= BeadShape.All[shape].English;
        }

        path.Reverse();
        return path;
    }
}
