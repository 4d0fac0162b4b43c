using System.Collections.Immutable;
using System.Globalization;

namespace TranslationMemory.Formats;

/// <summary>The cells of a row, by column.</summary>
internal sealed class RowCells(long line, string[] cells, TableHeader header, TableDialect dialect)
{
    public long Line => line;

    public Dictionary<string, int>.KeyCollection Columns => header.Columns;

    /// <summary>Checks that the row has no more cells than the header has columns; empty ones behind do not count.</summary>
    public void CheckCount()
    {
        if (cells.Length > header.Count && cells.Skip(header.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            throw new RowException(
                $"The row has {cells.Length} cells, but the table {header.Count} columns; look for a separator within a text.");
        }
    }

    /// <summary>The text of a cell, as it came; empty when it is not there.</summary>
    public string Text(string column) => Raw(column) is { Length: > 0 } cell ? dialect.Decode(cell) : string.Empty;

    /// <summary>The texts of a cell that holds several; empty when it is not there.</summary>
    public ImmutableArray<string> List(string column) => Raw(column) is { Length: > 0 } cell ? dialect.DecodeList(cell) : [];

    /// <summary>A member of an enumeration by its name in small letters, such as <c>confirmed</c>.</summary>
    /// <exception cref="RowException">There is no such member.</exception>
    public T Choice<T>(string column, T whenEmpty)
        where T : struct, Enum
    {
        var name = Text(column).Trim();
        if (name.Length == 0)
        {
            return whenEmpty;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(NameOf(value), name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        throw new RowException($"The {column} '{name}' is not known; it must be one of {string.Join(", ", Enum.GetValues<T>().Select(NameOf))}.");
    }

    /// <summary>A time in ISO 8601, UTC when it names no offset; null when the cell is empty.</summary>
    /// <exception cref="RowException">The cell holds something else.</exception>
    public DateTimeOffset? Time(string column)
    {
        var text = Text(column).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        return DateTimeOffset.TryParseExact(
            text,
            ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var time)
            ? time
            : throw new RowException($"The {column} '{text}' is no time; write it as 2017-02-16T18:30:00Z.");
    }

    /// <summary>The name of an enumeration's member as tables write it.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private string? Raw(string column) => header.IndexOf(column) is >= 0 and var index && index < cells.Length ? cells[index] : null;
}
