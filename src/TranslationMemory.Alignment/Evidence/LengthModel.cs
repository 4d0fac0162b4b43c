namespace TranslationMemory.Alignment.Evidence;

/// <summary>
/// How well the lengths of two runs of sentences fit (Gale and Church 1993): lengths in characters differ like a normal
/// distribution around the ratio of the article.
/// </summary>
/// <param name="ratio">English characters to an Arabic one in this article.</param>
internal readonly struct LengthModel(double ratio)
{
    /// <summary>Variance of the length for each character.</summary>
    private const double Variance = 6;

    private const double LeastLogarithm = -27.6;

    /// <summary>English characters to an Arabic one in this article.</summary>
    public double Ratio => ratio;

    /// <summary>
    /// <c>ln erfc(|z|/√2)</c>: the probability of a difference of this size or more, with
    /// <c>z = (c·la − le) / √(s²·max((la + le/c)/2, 1))</c>.
    /// </summary>
    /// <param name="arabic">Arabic characters.</param>
    /// <param name="english">English characters.</param>
    /// <returns>At most 0, at least ln 10⁻¹².</returns>
    public double LogProbability(int arabic, int english)
    {
        var z = ((ratio * arabic) - english) / Math.Sqrt(Variance * Math.Max((arabic + (english / ratio)) / 2, 1));
        return Math.Max(LogErfc(Math.Abs(z) * 0.70710678118654752), LeastLogarithm);
    }

    /// <summary>
    /// ln erfc(x) for x ≥ 0, with a relative error of erfc below 1.2·10⁻⁷ (Chebyshev fit of Press, Teukolsky, Vetterling and
    /// Flannery, Numerical Recipes, 6.2).
    /// </summary>
    internal static double LogErfc(double x)
    {
        var t = 1 / (1 + (0.5 * x));
        var fit = -1.26551223 + (t * (1.00002368 + (t * (0.37409196 + (t * (0.09678418 + (t * (-0.18628806 + (t * (0.27886807
            + (t * (-1.13520398 + (t * (1.48851587 + (t * (-0.82215223 + (t * 0.17087277)))))))))))))))));
        return Math.Log(t) - (x * x) + fit;
    }
}
