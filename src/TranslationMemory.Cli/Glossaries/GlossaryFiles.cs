using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Glossaries;

/// <summary>Directories as the tables in them.</summary>
internal static class GlossaryFiles
{
    /// <summary>The file itself, or the tables of a directory in the order of their names.</summary>
    /// <exception cref="UsageException">The directory has none.</exception>
    public static IReadOnlyList<string> Expand(string file, Surroundings surroundings)
    {
        var path = Path.GetFullPath(file, surroundings.CurrentDirectory);
        if (!Directory.Exists(path))
        {
            return [file];
        }

        string[] tables =
        [
            .. Directory.EnumerateFiles(path)
                .Where(found => Path.GetExtension(found).ToLowerInvariant() is ".tsv" or ".csv")
                .Order(StringComparer.Ordinal)
                .Select(found => Path.Combine(file, Path.GetFileName(found))),
        ];
        return tables.Length > 0 ? tables : throw new UsageException($"There is no .tsv or .csv file in {file}.");
    }
}
