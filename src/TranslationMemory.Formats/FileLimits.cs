namespace TranslationMemory.Formats;

/// <summary>
/// What a file may cost. Every reader holds to it, so that memory and time stay bounded whatever the file says: a unit
/// beyond a limit is rejected, a file beyond one ends with a <see cref="TableFormatException"/> that names the place and the limit.
/// Nothing outside the file is ever fetched: an external document type or entity is not read.
/// </summary>
public sealed record FileLimits
{
    /// <summary>The limits of ordinary imports.</summary>
    public static readonly FileLimits Default = new();

    /// <summary>Longest segment and longest neighbour, in UTF-16 code units; a unit with a longer one is rejected.</summary>
    public int SegmentLength { get; init; } = 10_000;

    /// <summary>Most characters of a unit or entry, all its languages, notes and native codes together; one with more is rejected.</summary>
    public int UnitLength { get; init; } = 1_000_000;

    /// <summary>Most pairs of a source and a target that one unit of several variants gives; those beyond are left out, which is said.</summary>
    public int UnitPairs { get; init; } = 100;

    /// <summary>Most elements within each other.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>Longest tag, attribute, comment or declaration, in characters.</summary>
    public int TagLength { get; init; } = 1_000_000;

    /// <summary>Most characters that the entities of a document type may become, in the whole file.</summary>
    public long EntityCharacters { get; init; } = 10_000_000;

    /// <summary>How many times a compressed file may grow, once it is larger than <see cref="UncheckedBytes"/>.</summary>
    public int ExpansionRatio { get; init; } = 200;

    /// <summary>So much of an uncompressed file is read without a look at the ratio, in bytes.</summary>
    public long UncheckedBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Longest file that is held in memory as a whole (an XLIFF file to be filled in), in bytes.</summary>
    public int WholeFileBytes { get; init; } = 64 * 1024 * 1024;
}
