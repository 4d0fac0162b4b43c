namespace TranslationMemory.Formats;

/// <summary>
/// Reads translation units from a table as a stream: a row that is wrong is rejected by line, and the rest goes on.
/// The header may name <c>source target</c>, or the memory's languages instead (<c>ar en</c>), and any of
/// <c>source_language target_language previous_source next_source previous_target next_target edges document segment_id
/// status origin author create_time update_time meta meta.&lt;key&gt;</c>; columns of other names are left out with a note.
/// A file of two columns needs no header: they are the source and the target.
/// </summary>
public static class UnitTableReader
{
    /// <summary>Reads a table. It never holds more than one row, and of a row that is too long only its beginning.</summary>
    /// <param name="stream">The file: UTF-8, or UTF-16 with a byte order mark. It stays open.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="defaults">What holds for units that do not say otherwise.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Rows of the kinds <see cref="UnitRow"/>, <see cref="RejectedRow"/> and <see cref="NoteRow"/>, in the order of the file.</returns>
    /// <exception cref="TableFormatException">
    /// The header is wrong, or bytes are no UTF-8; the rows before have been handed out.
    /// </exception>
    public static IAsyncEnumerable<TableRow> ReadAsync(
        Stream stream, TableFormat format, UnitTableDefaults defaults, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(defaults);
        return TableReader.ReadAsync(
            stream,
            format,
            UnitColumns.For(defaults),
            cells => IsHeader(cells, defaults) ? null : [UnitColumns.Source, UnitColumns.Target],
            new UnitRowParser(defaults).Parse,
            cancellationToken);
    }

    // Two cells of which none names a side are the first unit; with any other number of cells only a header can tell what they are.
    private static bool IsHeader(string[] cells, UnitTableDefaults defaults) =>
        cells.Length != 2 || cells.Any(cell => UnitColumns.IsSide(cell, defaults));
}
