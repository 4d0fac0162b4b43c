using System.Runtime.CompilerServices;

namespace TranslationMemory.Formats;

/// <summary>Reads the rows of a table and hands their cells, by column, to a parser.</summary>
internal static class TableReader
{
    /// <summary>So much of a rejected row is shown, in UTF-16 code units.</summary>
    public const int LongestExcerpt = 200;

    /// <summary>Reads a table whose first row is a header, or, where <paramref name="withoutHeader"/> says so, data.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="columns">The columns that the table may have.</param>
    /// <param name="withoutHeader">The columns of a table whose first row is no header; null when it is one.</param>
    /// <param name="parse">Makes a row of cells; a fault is thrown as <see cref="RowException"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="TableFormatException">The header or the encoding is wrong.</exception>
    public static async IAsyncEnumerable<TableRow> ReadAsync(
        Stream stream,
        TableFormat format,
        TableColumns columns,
        Func<string[], string[]?> withoutHeader,
        Func<RowCells, TableRow> parse,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var dialect = TableDialect.Of(format);
        TableHeader? header = null;
        await foreach (var record in new RecordReader(new TextSource(stream), dialect).ReadAsync(cancellationToken))
        {
            if (record.Fault is not null)
            {
                yield return new RejectedRow(record.Line, record.Fault, record.Text);
                continue;
            }

            var cells = dialect.Cells(record.Text);
            if (header is null)
            {
                var names = withoutHeader(cells);
                header = TableHeader.Read(names ?? [.. cells.Select(dialect.Decode)], columns, record.Line);
                if (names is null)
                {
                    foreach (var name in header.Ignored)
                    {
                        yield return new NoteRow(record.Line, $"The column '{name}' is not known and was left out.");
                    }

                    continue;
                }
            }

            yield return Parse(record, new RowCells(record.Line, cells, header, dialect), parse);
        }
    }

    /// <summary>The beginning of a row, without half a character at its end.</summary>
    public static string Excerpt(string text)
    {
        if (text.Length <= LongestExcerpt)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt)];
    }

    private static TableRow Parse(TableRecord record, RowCells cells, Func<RowCells, TableRow> parse)
    {
        try
        {
            cells.CheckCount();
            return parse(cells);
        }
        catch (RowException e)
        {
            return new RejectedRow(record.Line, e.Message, Excerpt(record.Text));
        }
    }
}

/// <summary>A row cannot be taken; the message says why and how to mend it.</summary>
internal sealed class RowException(string message) : Exception(message);
