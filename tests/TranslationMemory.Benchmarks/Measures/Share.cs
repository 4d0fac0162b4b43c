using System.Globalization;

namespace TranslationMemory.Benchmarks.Measures;

/// <summary>So many of so many.</summary>
/// <param name="Part">How many.</param>
/// <param name="Whole">Of how many.</param>
internal readonly record struct Share(long Part, long Whole)
{
    /// <summary>From 0 to 1; 1 when there is nothing to be right about.</summary>
    public double Value => Whole == 0 ? 1 : (double)Part / Whole;

    /// <summary>Counts one more.</summary>
    public Share With(bool counts) => new(Part + (counts ? 1 : 0), Whole + 1);

    /// <summary>Puts two counts together.</summary>
    public Share And(Share other) => new(Part + other.Part, Whole + other.Whole);

    /// <summary>As a percentage of two decimals with the counts behind; a dash where there is nothing to count.</summary>
    public override string ToString() => Whole == 0
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{100 * Value:0.00} % ({Part}/{Whole})");
}
