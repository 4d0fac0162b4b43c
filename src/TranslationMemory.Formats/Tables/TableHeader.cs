namespace TranslationMemory.Formats;

/// <summary>The columns that a kind of table may have.</summary>
/// <param name="Names">The columns, in the order in which they are written.</param>
/// <param name="Required">Columns that must be there: of each group at least one.</param>
/// <param name="Find">The column of a name as it stands in a header; null for a name that is not known.</param>
/// <param name="Description">The columns as an error message lists them.</param>
internal sealed record TableColumns(
    IReadOnlyList<string> Names,
    IReadOnlyList<string[]> Required,
    Func<string, string?> Find,
    string Description);

/// <summary>Where the columns of a file stand.</summary>
internal sealed class TableHeader
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private TableHeader(int count, IReadOnlyList<string> ignored)
    {
        Count = count;
        Ignored = ignored;
    }

    /// <summary>Number of columns.</summary>
    public int Count { get; }

    /// <summary>Names that are not known, as they stand in the file.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <summary>The known columns of the file, in its order.</summary>
    public Dictionary<string, int>.KeyCollection Columns => _columns.Keys;

    /// <summary>Reads a header.</summary>
    /// <exception cref="TableFormatException">A column is there twice, or one that must be there is missing.</exception>
    public static TableHeader Read(IReadOnlyList<string> names, TableColumns columns, long line)
    {
        var header = new TableHeader(names.Count, [.. names.Where(name => columns.Find(name.Trim()) is null && name.Trim().Length > 0)]);
        for (var i = 0; i < names.Count; i++)
        {
            if (columns.Find(names[i].Trim()) is { } column && !header._columns.TryAdd(column, i))
            {
                throw new TableFormatException($"The header names the column '{column}' twice. {columns.Description}", line);
            }
        }

        var missing = columns.Required.FirstOrDefault(group => !group.Any(header._columns.ContainsKey));
        return missing is null
            ? header
            : throw new TableFormatException($"The header does not name the column '{string.Join("' or '", missing)}'. {columns.Description}", line);
    }

    /// <summary>The place of a column; −1 when the file does not have it.</summary>
    public int IndexOf(string column) => _columns.GetValueOrDefault(column, -1);
}
