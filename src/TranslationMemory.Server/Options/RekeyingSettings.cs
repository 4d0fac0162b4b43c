using System.ComponentModel.DataAnnotations;

namespace TranslationMemory.Server.Options;

/// <summary>When words of the memory and the glossary are learnt, and all keys made anew with them.</summary>
public sealed class RekeyingSettings
{
    /// <summary>How long nothing may have been written before, in seconds; 0 for never. Half a minute to a minute: an import is over, and nobody waits for it.</summary>
    [Range(0, 86_400)]
    public int QuietSeconds { get; set; } = 60;

    /// <summary>
    /// By how much the memory must have grown since the last time, in percent of its changes. 25: a word's weight goes with the
    /// root of its count, so less growth hardly moves a reading. A changed glossary is always learnt from.
    /// </summary>
    [Range(1, 1_000)]
    public int GrowthPercent { get; set; } = 25;
}
