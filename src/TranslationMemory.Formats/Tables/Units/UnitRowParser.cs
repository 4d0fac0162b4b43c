using System.Collections.Immutable;
using System.Text.Json;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Formats;

/// <summary>Makes units of rows.</summary>
internal sealed class UnitRowParser(UnitTableDefaults defaults)
{
    private const int LongestSegment = 10_000;

    private static readonly ImmutableSortedDictionary<string, string> NoMetadata =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public TableRow Parse(RowCells cells)
    {
        return new UnitRow(cells.Line)
        {
            SourceText = Segment(cells, UnitColumns.Source),
            TargetText = Segment(cells, UnitColumns.Target),
            SourceLanguage = Language(cells, UnitColumns.SourceLanguage, defaults.SourceLanguage),
            TargetLanguage = Language(cells, UnitColumns.TargetLanguage, defaults.TargetLanguage),
            Context = Context(cells),
            Status = cells.Choice(UnitColumns.Status, UnitStatus.Confirmed),
            Origin = cells.Choice(UnitColumns.Origin, UnitOrigin.Import),
            Author = cells.Text(UnitColumns.Author) is { Length: > 0 } author ? author : defaults.Author,
            CreateTime = cells.Time(UnitColumns.CreateTime),
            UpdateTime = cells.Time(UnitColumns.UpdateTime),
            Metadata = Metadata(cells),
        };
    }

    private static SegmentContext Context(RowCells cells)
    {
        var edges = cells.Text(UnitColumns.Edges) is { Length: > 0 } names ? names.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        var context = new SegmentContext
        {
            PreviousSource = Neighbour(cells, UnitColumns.PreviousSource, edges),
            NextSource = Neighbour(cells, UnitColumns.NextSource, edges),
            PreviousTarget = Neighbour(cells, UnitColumns.PreviousTarget, edges),
            NextTarget = Neighbour(cells, UnitColumns.NextTarget, edges),
            Document = cells.Text(UnitColumns.Document),
            SegmentId = cells.Text(UnitColumns.SegmentId),
        };
        return context == SegmentContext.Unknown ? SegmentContext.Unknown : context;
    }

    private static string Segment(RowCells cells, string column)
    {
        var text = Short(cells, column);
        return string.IsNullOrWhiteSpace(text) ? throw new RowException($"The {column} is empty; a unit needs a source and a target.") : text;
    }

    private static string Short(RowCells cells, string column) =>
        cells.Text(column) is { Length: <= LongestSegment } text
            ? text
            : throw new RowException($"The {column} is longer than {LongestSegment} characters; divide it into sentences.");

    private static string? Neighbour(RowCells cells, string column, string[] edges) =>
        Short(cells, column) is { Length: > 0 } text ? text : edges.Contains(column, StringComparer.OrdinalIgnoreCase) ? string.Empty : null;

    private static LanguageTag Language(RowCells cells, string column, LanguageTag memory)
    {
        var text = cells.Text(column).Trim();
        if (text.Length == 0)
        {
            return memory;
        }

        return LanguageTag.TryParse(text, out var tag) && tag.Primary == memory.Primary
            ? tag
            : throw new RowException($"The {column} '{text}' is not the memory's language, {memory}.");
    }

    private static ImmutableSortedDictionary<string, string> Metadata(RowCells cells)
    {
        var metadata = Json(cells.Text(UnitColumns.Metadata));
        foreach (var column in cells.Columns)
        {
            if (column.StartsWith(UnitColumns.MetadataPrefix, StringComparison.Ordinal) && cells.Text(column) is { Length: > 0 } value)
            {
                metadata = metadata.SetItem(column[UnitColumns.MetadataPrefix.Length..], value);
            }
        }

        return metadata;
    }

    private static ImmutableSortedDictionary<string, string> Json(string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return NoMetadata;
        }

        try
        {
            var pairs = JsonSerializer.Deserialize<Dictionary<string, string>>(cell);
            return (pairs ?? []).Where(pair => pair.Value is not null).ToImmutableSortedDictionary(StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw new RowException("The meta is no JSON object of texts, such as {\"desk\":\"politics\"}.");
        }
    }
}
