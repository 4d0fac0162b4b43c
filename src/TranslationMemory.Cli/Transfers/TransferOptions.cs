using System.CommandLine;

namespace TranslationMemory.Cli.Transfers;

/// <summary>Options of imports and exports.</summary>
internal static class TransferOptions
{
    /// <summary><c>--format</c>.</summary>
    public static Option<string?> Format()
    {
        var option = new Option<string?>("--format") { Description = "How the file is written; without it its extension says so." };
        option.AcceptOnlyFromAmong(FileFormats.Names);
        return option;
    }

    /// <summary>The format of an export; TSV on standard output when nothing says another.</summary>
    public static string? OrTable(string? format, string file) =>
        format ?? (file == Input.TextFile.Standard ? FileFormats.Names[0] : null);
}
