namespace TranslationMemory.Benchmarks.Alignment;

/// <summary>
/// The program of Gale and Church (1993) as they published it: lengths in characters alone, at the ratio of the article, beads
/// 1-1, 1-0, 0-1, 2-1, 1-2 and 2-2. The baseline.
/// </summary>
internal static class GaleChurch
{
    private const double Variance = 6.8;
    private const double LeastProbability = 1e-300;

    private static readonly (int Arabic, int English, double Prior)[] Shapes =
        [(1, 1, .89), (1, 0, .00495), (0, 1, .00495), (2, 1, .0445), (1, 2, .0445), (2, 2, .011)];

    /// <summary>Aligns two texts.</summary>
    public static List<GoldBead> Align(IReadOnlyList<string> arabic, IReadOnlyList<string> english)
    {
        var ratio = (double)english.Sum(text => text.Length) / Math.Max(1, arabic.Sum(text => text.Length));
        var best = new double[arabic.Count + 1, english.Count + 1];
        var back = new int[arabic.Count + 1, english.Count + 1];
        for (var i = 0; i <= arabic.Count; i++)
        {
            for (var j = 0; j <= english.Count; j++)
            {
                best[i, j] = i + j == 0 ? 0 : double.PositiveInfinity;
                for (var s = 0; s < Shapes.Length; s++)
                {
                    var (a, e, prior) = Shapes[s];
                    if (a <= i && e <= j)
                    {
                        var cost = best[i - a, j - e] - Math.Log(prior) + Cost(Length(arabic, i - a, i) * ratio, Length(english, j - e, j));
                        if (cost < best[i, j])
                        {
                            (best[i, j], back[i, j]) = (cost, s);
                        }
                    }
                }
            }
        }

        var beads = new List<GoldBead>();
        for (var (i, j) = (arabic.Count, english.Count); i + j > 0;)
        {
            var (a, e, _) = Shapes[back[i, j]];
            (i, j) = (i - a, j - e);
            beads.Add(new GoldBead(i, a, j, e));
        }

        beads.Reverse();
        return beads;
    }

    private static int Length(IReadOnlyList<string> side, int start, int end)
    {
        var length = 0;
        for (var i = start; i < end; i++)
        {
            length += side[i].Length;
        }

        return length;
    }

    private static double Cost(double expected, double length)
    {
        var mean = (expected + length) / 2;
        var z = mean == 0 ? 0 : Math.Abs(expected - length) / Math.Sqrt(Variance * mean);
        return -Math.Log(Math.Max(2 * UpperTail(z), LeastProbability));
    }

    /// <summary>The normal distribution's share above z ≥ 0 (Abramowitz and Stegun 26.2.17).</summary>
    private static double UpperTail(double z)
    {
        var t = 1 / (1 + (0.2316419 * z));
        return 0.3989423 * Math.Exp(-z * z / 2)
            * t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
    }
}
