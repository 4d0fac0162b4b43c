using System.Text.Json;
using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Serving;

/// <summary>What the owner's configuration already says, so that a default of the command line does not override it.</summary>
internal static class ServiceConfiguration
{
    private const string Option = "DataDirectory";

    /// <summary>True when the file or the environment (<c>TM_DATADIRECTORY</c>) names the data directory.</summary>
    public static bool NamesDataDirectory(string? file, Surroundings surroundings) =>
        surroundings.Variable($"TM_{Option.ToUpperInvariant()}") is not null || (file is not null && File.Exists(file) && IsIn(file));

    private static bool IsIn(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(
                File.ReadAllBytes(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.EnumerateObject().Any(property => property.Name.Equals(Option, StringComparison.OrdinalIgnoreCase));
        }
        catch (JsonException exception)
        {
            throw new RefusedException($"The configuration file {file} is not JSON: {exception.Message}");
        }
    }
}
