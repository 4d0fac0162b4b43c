using CsvHelper;

namespace TranslationMemory.Formats;

/// <summary>Comma-separated values (RFC 4180).</summary>
internal sealed class CsvDialect : TableDialect
{
    private static readonly CsvReaderOptions ReaderOptions = new() { Separator = ',', HasHeader = false };

    public override bool QuotesCells => true;

    public override string[] Cells(string record)
    {
        // The library takes U+FEFF at the beginning for a byte order mark and drops it; here it is text.
        var text = record.StartsWith('\uFEFF') ? '\uFEFF' + record : record;
        using var reader = CsvReader.FromText(text, ReaderOptions);
        return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)] : [];
    }

    public override string Decode(string cell) => cell;

    public override string Encode(string text) => text;

    public override ITableRowWriter CreateWriter(Stream stream) =>
        new RowWriter(CsvWriter.Create(stream, CsvWriterOptions.Default, leaveOpen: true));

    protected override string DecodeListed(string text) => Backslash.Decode(text, c => c is ';' or '\\' ? c : null);

    protected override string EncodeListed(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal);

    private sealed class RowWriter(CsvWriter writer) : ITableRowWriter
    {
        public async Task WriteAsync(IEnumerable<string> cells, CancellationToken cancellationToken) =>
            await writer.WriteRecordAsync([.. cells], cancellationToken);

        public ValueTask DisposeAsync() => writer.DisposeAsync();
    }
}
