using System.ComponentModel.DataAnnotations;

namespace TranslationMemory.Server.Options;

/// <summary>How articles are aligned with their translations.</summary>
public sealed class AlignmentSettings
{
    /// <summary>
    /// Beads with a posterior from here on become units without a reviewer, when a client does not say. 0.9: on news, 0.996 of such
    /// beads are right, and 0.87 of all right ones are among them.
    /// </summary>
    [Range(0.01, 1)]
    public double MinPosterior { get; set; } = 0.9;
}
