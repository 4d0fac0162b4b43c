using System.Globalization;

namespace TranslationMemory.Text.Names;

/// <summary>The embedded tables of <c>Names/Data</c>: tab-separated, one entry a line, <c>#</c> begins a comment line.</summary>
internal static class NameTables
{
    /// <summary>The rows of a table, cut into cells.</summary>
    /// <exception cref="InvalidOperationException">There is no such table.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(NameTables).Assembly.GetManifestResourceStream("Names/" + name)
            ?? throw new InvalidOperationException($"The table of names '{name}' is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>A cost in hundredths.</summary>
    public static int Cost(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
