using TranslationMemory.Cli.CommandLine;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Transfers;

/// <summary>How a file is written: as the option says, else as its extension says.</summary>
internal static class FileFormats
{
    /// <summary>What <c>--format</c> takes.</summary>
    public static readonly string[] Names = ["tsv", "csv", "tmx", "tbx", "xliff"];

    /// <summary>The format of a file.</summary>
    /// <param name="option">What <c>--format</c> says; null for nothing.</param>
    /// <param name="file">The file's name.</param>
    /// <exception cref="UsageException">Neither says it.</exception>
    public static FileFormat Of(string? option, string file)
    {
        var format = option is null ? OfExtension(file) : OfName(option);
        return format != FileFormat.Unspecified
            ? format
            : throw new UsageException($"The format of {file} cannot be told from its name; say it with --format {string.Join('|', Names)}.");
    }

    private static FileFormat OfExtension(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".tab" or ".txt" => FileFormat.Tsv,
        ".xlf" => FileFormat.Xliff,
        { Length: > 0 } extension => OfName(extension[1..]),
        _ => FileFormat.Unspecified,
    };

    private static FileFormat OfName(string name) => name switch
    {
        "tsv" => FileFormat.Tsv,
        "csv" => FileFormat.Csv,
        "tmx" => FileFormat.Tmx,
        "tbx" => FileFormat.Tbx,
        "xliff" => FileFormat.Xliff,
        _ => FileFormat.Unspecified,
    };
}
