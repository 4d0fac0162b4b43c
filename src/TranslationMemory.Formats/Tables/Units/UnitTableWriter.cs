using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TranslationMemory.Matching;

namespace TranslationMemory.Formats;

/// <summary>
/// Writes translation units as a table (UTF-8, with a header) that <see cref="UnitTableReader"/> reads back the same.
/// Halves of surrogate pairs survive in TSV only; in CSV they become U+FFFD.
/// </summary>
public static class UnitTableWriter
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a table.</summary>
    /// <param name="stream">Receives the file; it stays open.</param>
    /// <param name="format">How to write it.</param>
    /// <param name="units">The units.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task WriteAsync(
        Stream stream, TableFormat format, IAsyncEnumerable<TranslationUnit> units, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(units);
        var dialect = TableDialect.Of(format);
        await using var writer = dialect.CreateWriter(stream);
        await writer.WriteAsync(UnitColumns.All, cancellationToken);
        await foreach (var unit in units.WithCancellation(cancellationToken))
        {
            await writer.WriteAsync(UnitColumns.All.Select(column => dialect.Encode(Cell(unit, column))), cancellationToken);
        }
    }

    private static string Cell(TranslationUnit unit, string column) => column switch
    {
        UnitColumns.Source => unit.SourceText,
        UnitColumns.Target => unit.TargetText,
        UnitColumns.SourceLanguage => unit.SourceLanguage.Value,
        UnitColumns.TargetLanguage => unit.TargetLanguage.Value,
        UnitColumns.Edges => string.Join(' ', Neighbours(unit.Context).Where(pair => pair.Text == string.Empty).Select(pair => pair.Column)),
        UnitColumns.Document => unit.Context.Document,
        UnitColumns.SegmentId => unit.Context.SegmentId,
        UnitColumns.Status => RowCells.NameOf(unit.Status),
        UnitColumns.Origin => RowCells.NameOf(unit.Origin),
        UnitColumns.Author => unit.Author,
        UnitColumns.CreateTime => Time(unit.CreateTime),
        UnitColumns.UpdateTime => Time(unit.UpdateTime),
        UnitColumns.Metadata => unit.Metadata.IsEmpty ? string.Empty : JsonSerializer.Serialize(unit.Metadata, Json),
        _ => Neighbours(unit.Context).Single(pair => pair.Column == column).Text ?? string.Empty,
    };

    private static (string Column, string? Text)[] Neighbours(SegmentContext context) =>
    [
        (UnitColumns.PreviousSource, context.PreviousSource),
        (UnitColumns.NextSource, context.NextSource),
        (UnitColumns.PreviousTarget, context.PreviousTarget),
        (UnitColumns.NextTarget, context.NextTarget),
    ];

    private static string Time(DateTimeOffset time) =>
        time == default ? string.Empty : time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
