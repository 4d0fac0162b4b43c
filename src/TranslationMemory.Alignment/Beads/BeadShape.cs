namespace TranslationMemory.Alignment.Beads;

/// <summary>How many sentences a bead has on each side, and how often such beads are.</summary>
/// <param name="Arabic">Arabic sentences.</param>
/// <param name="English">English sentences.</param>
/// <param name="Prior">Share of such beads among all.</param>
internal readonly record struct BeadShape(int Arabic, int English, double Prior)
{
    /// <summary>The most sentences that one side of a bead has.</summary>
    public const int Longest = 8;

    /// <summary>
    /// The shapes that are tried. The shares are those counted on news and law, where an Arabic sentence is more often divided
    /// in English than the other way round.
    /// </summary>
    public static readonly BeadShape[] All =
    [
        new(1, 1, .72),
        new(1, 0, .03),
        new(0, 1, .03),
        new(1, 2, .095),
        new(2, 1, .045),
        new(1, 3, .02),
        new(3, 1, .008),
        new(2, 2, .008),
        new(1, 4, .006),
        new(4, 1, .002),
        new(2, 3, .003),
        new(3, 2, .002),
        new(1, 5, .003),
        new(5, 1, .001),
        new(1, 6, .0015),
        new(6, 1, .0006),
        new(1, 7, .001),
        new(7, 1, .0004),
        new(1, 8, .0007),
        new(8, 1, .0003),
    ];

    /// <summary>True when one side is empty.</summary>
    public bool IsNull => Arabic == 0 || English == 0;
}
