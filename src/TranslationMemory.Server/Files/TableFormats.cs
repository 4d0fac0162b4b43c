using Google.Rpc;
using TranslationMemory.Formats;
using TranslationMemory.Server.Errors;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Files;

/// <summary>Which formats work for import and export.</summary>
internal static class TableFormats
{
    /// <summary>The table format of a request; UNIMPLEMENTED for those that do not work.</summary>
    public static TableFormat Require(FileFormat format)
    {
        switch (format)
        {
            case FileFormat.Tsv:
                return TableFormat.Tsv;
            case FileFormat.Csv:
                return TableFormat.Csv;
            case FileFormat.Tmx or FileFormat.Tbx or FileFormat.Xliff:
                throw RpcError.Create(
                    Code.Unimplemented,
                    ErrorReason.FormatNotSupported,
                    $"{format.ToString().ToUpperInvariant()} is not supported; FILE_FORMAT_TSV and FILE_FORMAT_CSV are.");
            default:
                throw RpcError.InvalidArgument("format", "must be FILE_FORMAT_TSV or FILE_FORMAT_CSV.", ErrorReason.FormatNotSupported);
        }
    }
}
