using System.Globalization;

namespace TranslationMemory.Benchmarks.Measures;

/// <summary>What was found against what there is.</summary>
/// <param name="Right">Found and there.</param>
/// <param name="Found">Found.</param>
/// <param name="Gold">There.</param>
internal readonly record struct PrecisionRecall(long Right, long Found, long Gold)
{
    /// <summary>Share of the found that is right.</summary>
    public Share Precision => new(Right, Found);

    /// <summary>Share of the gold that was found.</summary>
    public Share Recall => new(Right, Gold);

    /// <summary>Harmonic mean of both, 0 to 1; 1 when nothing is there and nothing was found.</summary>
    public double F1 => Found + Gold == 0 ? 1 : 2.0 * Right / (Found + Gold);

    /// <summary>Puts two counts together.</summary>
    public PrecisionRecall And(PrecisionRecall other) => new(Right + other.Right, Found + other.Found, Gold + other.Gold);

    /// <summary>Compares two sets.</summary>
    public static PrecisionRecall Of<T>(IReadOnlySet<T> found, IReadOnlySet<T> gold) =>
        new(found.Count(gold.Contains), found.Count, gold.Count);

    /// <summary>Precision, recall and F1.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"P {Precision}, R {Recall}, F1 {100 * F1:0.00} %");
}
