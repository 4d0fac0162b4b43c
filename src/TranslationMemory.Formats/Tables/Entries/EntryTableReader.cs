namespace TranslationMemory.Formats;

/// <summary>
/// Reads glossary entries from a table as a stream: a row that is wrong is rejected by line, and the rest goes on. The
/// header names any of <c>id kind domain ar ar_variants ar_forms ar_admitted ar_forbidden en en_variants en_forms
/// en_admitted en_forbidden definition source note</c>, among them <c>ar</c> or <c>en</c>; columns of other names are left
/// out with a note. Cells of variants, forms, admitted and forbidden terms hold several, <c>;</c> between them; <c>\;</c>
/// is a semicolon.
/// </summary>
public static class EntryTableReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="stream">The file: UTF-8, or UTF-16 with a byte order mark. It stays open.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="glossary">Id of the glossary that the entries are for.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// Rows of the kinds <see cref="EntryRow"/>, <see cref="RejectedRow"/> and <see cref="NoteRow"/>, in the order of the
    /// file. The second of two rows with one id is rejected.
    /// </returns>
    /// <exception cref="TableFormatException">
    /// The header is wrong, or bytes are no UTF-8; the rows before have been handed out.
    /// </exception>
    public static IAsyncEnumerable<TableRow> ReadAsync(
        Stream stream, TableFormat format, string glossary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(glossary);
        return TableReader.ReadAsync(
            stream, format, EntryColumns.Columns, _ => null, new EntryRowParser(glossary).Parse, cancellationToken);
    }
}
