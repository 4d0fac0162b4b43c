using System.ComponentModel.DataAnnotations;
using TranslationMemory.Server.Engine;

namespace TranslationMemory.Server.Options;

/// <summary>
/// Everything an owner may set, by file (<c>tm.json</c>), environment (<c>TM_GRPCADDRESS</c>, <c>TM_PENALTIES__DRAFT</c>)
/// or argument (<c>--GrpcAddress</c>), the later over the earlier.
/// </summary>
public sealed class ServerOptions
{
    /// <summary>Directory that holds the store; it is created when missing. One process at a time may have it.</summary>
    [Required(AllowEmptyStrings = false)]
    public string DataDirectory { get; set; } = string.Empty;

    /// <summary>Where gRPC (HTTP/2 without TLS) is served: <c>http://host:port</c>, port 0 for any free one, or <c>unix:/path</c>.</summary>
    [Required(AllowEmptyStrings = false)]
    public string GrpcAddress { get; set; } = "http://127.0.0.1:5080";

    /// <summary>Where HTTP/JSON (HTTP/1.1) is served; empty for nowhere. Without TLS one port cannot speak both.</summary>
    [Required(AllowEmptyStrings = true)]
    public string WebAddress { get; set; } = "http://127.0.0.1:5081";

    /// <summary>How long calls in flight may take to finish when the service is stopped, in seconds.</summary>
    [Range(0, 600)]
    public int StopSeconds { get; set; } = 30;

    /// <summary>Score below which matches are not returned when a client does not say.</summary>
    [Range(30, 102)]
    public int DefaultMinScore { get; set; } = 70;

    /// <summary>Number of matches when a client does not say.</summary>
    [Range(1, 50)]
    public int DefaultMaxMatches { get; set; } = 5;

    /// <summary>
    /// The word list of <c>hunspell-ar</c> (<c>ar.dic</c>): a file, <c>auto</c> for the usual places, <c>none</c> for none. With it
    /// rare Arabic words are read better.
    /// </summary>
    [Required(AllowEmptyStrings = false)]
    public string Hunspell { get; set; } = HunspellFile.Automatic;

    /// <summary>An SRX 2.0 file with the rules by which articles are divided into sentences; empty for those that come with the service.</summary>
    [Required(AllowEmptyStrings = true)]
    public string SegmentationRules { get; set; } = string.Empty;

    /// <summary>
    /// A file with the lines of web pages that are marked as boilerplate: on each line <c>line</c> or <c>prefix</c>, a tab, the text; empty
    /// for the list that comes with the service.
    /// </summary>
    [Required(AllowEmptyStrings = true)]
    public string Boilerplate { get; set; } = string.Empty;

    /// <summary>When words are learnt.</summary>
    [Required]
    public RekeyingSettings Rekeying { get; set; } = new();

    /// <summary>How articles are aligned.</summary>
    [Required]
    public AlignmentSettings Alignment { get; set; } = new();

    /// <summary>Points taken from matches.</summary>
    [Required]
    public PenaltySettings Penalties { get; set; } = new();
}
