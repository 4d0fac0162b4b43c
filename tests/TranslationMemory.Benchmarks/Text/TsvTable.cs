using System.Text.RegularExpressions;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Text;

/// <summary>
/// A tab-separated file (UTF-8) whose first line names the columns. In a cell <c>\uXXXX</c> is that code point and
/// <c>\n</c> a line feed.
/// </summary>
internal sealed partial class TsvTable
{
    private TsvTable(string path, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        Path = path;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The cells of each row by column; cells that a row lacks are empty.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="InputException">The file is empty or a row has more cells than the head.</exception>
    public static TsvTable Read(string path)
    {
        var lines = File.ReadAllLines(path);
        if (lines.Length == 0)
        {
            throw new InputException($"'{path}' is empty; the first line must name the columns.");
        }

        var columns = lines[0].Split('\t');
        var rows = new List<IReadOnlyDictionary<string, string>>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
            {
                continue;
            }

            var cells = lines[i].Split('\t');
            if (cells.Length > columns.Length)
            {
                throw new InputException(FormattableString.Invariant($"'{path}', line {i + 1}: {cells.Length} cells under {columns.Length} columns."));
            }

            rows.Add(columns.Select((column, at) => (column, at))
                .ToDictionary(pair => pair.column, pair => pair.at < cells.Length ? Unescape(cells[pair.at]) : string.Empty));
        }

        return new TsvTable(path, columns, rows);
    }

    private static string Unescape(string cell) => Escape().Replace(cell, match => match.Value == @"\n"
        ? "\n"
        : ((char)Convert.ToUInt16(match.Value[2..], 16)).ToString());

    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}|\\n", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
