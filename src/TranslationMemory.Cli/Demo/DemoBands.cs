using TranslationMemory.V1;

namespace TranslationMemory.Cli.Demo;

/// <summary>Matches counted by band, as translators are paid by them.</summary>
internal static class DemoBands
{
    private static readonly (string Name, int Least)[] Bands =
    [
        ("102 double context", 102),
        ("101 context", 101),
        ("100 exact", 100),
        ("95–99 near exact", 95),
        ("85–94 fuzzy", 85),
        ("75–84 fuzzy", 75),
        ("50–74 fuzzy", 50),
        ("no match", 0),
    ];

    /// <summary>How many of the best matches fall into each band; a missing one is no match.</summary>
    public static IReadOnlyList<(string Band, int Count)> Count(IEnumerable<Match?> best)
    {
        var counts = new int[Bands.Length];
        foreach (var match in best)
        {
            counts[Array.FindIndex(Bands, band => (match?.Score ?? 0) >= band.Least)]++;
        }

        return [.. Bands.Select((band, i) => (band.Name, counts[i]))];
    }
}
