namespace TranslationMemory.Text.Placeables;

/// <summary>The embedded tables of <c>Placeables/Data</c>: tab-separated, one entry a line, <c>#</c> begins a comment line.</summary>
internal static class DataTable
{
    /// <summary>The rows of a table, cut into cells.</summary>
    /// <exception cref="InvalidOperationException">There is no such table.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream("Placeables/" + name)
            ?? throw new InvalidOperationException($"The table of placeables '{name}' is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
