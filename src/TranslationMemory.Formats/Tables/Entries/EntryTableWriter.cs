using TranslationMemory.Terminology;

namespace TranslationMemory.Formats;

/// <summary>
/// Writes glossary entries as a table (UTF-8, with a header) that <see cref="EntryTableReader"/> reads back. A table has
/// room for one preferred term a language, and for the variants and forms of that term only: further preferred terms,
/// and the variants and forms of admitted and forbidden ones, are written as terms of their own among the admitted or
/// forbidden ones.
/// </summary>
public static class EntryTableWriter
{
    /// <summary>Writes a table.</summary>
    /// <param name="stream">Receives the file; it stays open.</param>
    /// <param name="format">How to write it.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task WriteAsync(
        Stream stream, TableFormat format, IAsyncEnumerable<TermEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(entries);
        var dialect = TableDialect.Of(format);
        await using var writer = dialect.CreateWriter(stream);
        await writer.WriteAsync(EntryColumns.All, cancellationToken);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            var cells = Cells(entry, dialect);
            await writer.WriteAsync(EntryColumns.All.Select(column => cells.GetValueOrDefault(column, string.Empty)), cancellationToken);
        }
    }

    private static Dictionary<string, string> Cells(TermEntry entry, TableDialect dialect)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [EntryColumns.Id] = dialect.Encode(entry.Id),
            [EntryColumns.Kind] = RowCells.NameOf(entry.Kind),
            [EntryColumns.Domain] = dialect.Encode(entry.Domain),
            [EntryColumns.Definition] = dialect.Encode(entry.Definition),
            [EntryColumns.Source] = dialect.Encode(entry.Source),
            [EntryColumns.Note] = dialect.Encode(entry.Note),
        };
        foreach (var language in EntryColumns.Languages)
        {
            var terms = entry.Terms.Where(term => term.Language.Primary == language.Primary).ToList();
            var preferred = terms.Find(term => term.Status == TermStatus.Preferred);
            cells[EntryColumns.Preferred(language)] = dialect.Encode(preferred?.Text ?? string.Empty);
            cells[EntryColumns.Variants(language)] = dialect.EncodeList(preferred?.Variants ?? []);
            cells[EntryColumns.Forms(language)] = dialect.EncodeList(preferred?.Forms ?? []);
            cells[EntryColumns.Admitted(language)] = dialect.EncodeList(
                terms.Where(term => term != preferred && term.Status != TermStatus.Forbidden).SelectMany(AllTexts));
            cells[EntryColumns.Forbidden(language)] = dialect.EncodeList(
                terms.Where(term => term.Status == TermStatus.Forbidden).SelectMany(AllTexts));
        }

        return cells;
    }

    private static IEnumerable<string> AllTexts(Term term) => [term.Text, .. term.Variants, .. term.Forms];
}
