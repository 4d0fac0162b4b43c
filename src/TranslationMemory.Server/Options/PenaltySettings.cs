using System.ComponentModel.DataAnnotations;

namespace TranslationMemory.Server.Options;

/// <summary>Points, 0 to 100, taken from a match after its text was scored. A memory's own penalty is set on the memory.</summary>
public sealed class PenaltySettings
{
    /// <summary>The source has several different translations.</summary>
    [Range(0, 100)]
    public int MultipleTranslations { get; set; } = 1;

    /// <summary>Aligned by machine, seen by nobody.</summary>
    [Range(0, 100)]
    public int Unreviewed { get; set; } = 2;

    /// <summary>Translated by machine.</summary>
    [Range(0, 100)]
    public int MachineTranslated { get; set; } = 3;

    /// <summary>A draft.</summary>
    [Range(0, 100)]
    public int Draft { get; set; } = 1;

    /// <summary>Refused by a reviewer.</summary>
    [Range(0, 100)]
    public int Rejected { get; set; } = 10;

    /// <summary>Points by author's name.</summary>
    [Required]
    public Dictionary<string, int> Authors { get; set; } = new(StringComparer.Ordinal);
}
