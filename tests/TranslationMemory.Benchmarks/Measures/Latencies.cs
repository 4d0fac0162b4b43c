using System.Globalization;

namespace TranslationMemory.Benchmarks.Measures;

/// <summary>Durations in nanoseconds, by rank.</summary>
internal sealed class Latencies(IEnumerable<long> nanoseconds)
{
    private readonly long[] _sorted = [.. nanoseconds.Order()];

    /// <summary>How many.</summary>
    public int Count => _sorted.Length;

    /// <summary>Their mean.</summary>
    public double Mean => _sorted.Length == 0 ? double.NaN : _sorted.Average();

    /// <summary>The least duration that a share of all does not exceed (nearest rank); 1 gives the longest.</summary>
    public long Percentile(double share) => _sorted[Math.Clamp((int)Math.Ceiling(share * _sorted.Length) - 1, 0, _sorted.Length - 1)];

    /// <summary>The heads of <see cref="Cells"/>.</summary>
    public static IReadOnlyList<string> Heads { get; } = ["p50 ms", "p95 ms", "p99 ms", "max ms", "mean ms"];

    /// <summary>p50, p95, p99, the longest and the mean, in milliseconds; dashes when there are none.</summary>
    public IReadOnlyList<string> Cells() => _sorted.Length == 0
        ? ["–", "–", "–", "–", "–"]
        : [Text(Percentile(0.5)), Text(Percentile(0.95)), Text(Percentile(0.99)), Text(Percentile(1)), Text(Mean)];

    /// <summary>A duration in milliseconds.</summary>
    public static string Text(double nanoseconds) => (nanoseconds / 1e6).ToString("0.000", CultureInfo.InvariantCulture);
}
