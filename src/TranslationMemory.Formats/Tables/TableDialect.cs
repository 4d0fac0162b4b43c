using System.Collections.Immutable;

namespace TranslationMemory.Formats;

/// <summary>What differs between the ways to write a table.</summary>
internal abstract class TableDialect
{
    /// <summary>True when cells may be quoted, and then hold line breaks.</summary>
    public abstract bool QuotesCells { get; }

    public static TableDialect Of(TableFormat format) => format switch
    {
        TableFormat.Tsv => new TsvDialect(),
        TableFormat.Csv => new CsvDialect(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format of tables."),
    };

    /// <summary>The cells of a row, as <see cref="Decode"/> and <see cref="DecodeList"/> take them.</summary>
    public abstract string[] Cells(string record);

    /// <summary>The text of a cell.</summary>
    public abstract string Decode(string cell);

    /// <summary>The texts of a cell that holds several, <c>;</c> between them; spaces around them and empty ones are left out.</summary>
    public ImmutableArray<string> DecodeList(string cell)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i == cell.Length || cell[i] == ';')
            {
                if (DecodeListed(cell[start..i].Trim()) is { Length: > 0 } text)
                {
                    texts.Add(text);
                }

                start = i + 1;
            }
            else if (cell[i] == '\\' && i + 1 < cell.Length)
            {
                i++;
            }
        }

        return texts.DrainToImmutable();
    }

    /// <summary>A cell that holds several texts, as <see cref="CreateWriter"/> takes it.</summary>
    public string EncodeList(IEnumerable<string> texts) => string.Join(';', texts.Select(EncodeListed));

    /// <summary>A cell that holds one text, as <see cref="CreateWriter"/> takes it.</summary>
    public abstract string Encode(string text);

    /// <summary>Makes a writer of rows to a stream, which stays open.</summary>
    public abstract ITableRowWriter CreateWriter(Stream stream);

    protected abstract string DecodeListed(string text);

    protected abstract string EncodeListed(string text);
}

/// <summary>Writes the rows of a table one by one.</summary>
internal interface ITableRowWriter : IAsyncDisposable
{
    /// <summary>Writes a row of encoded cells.</summary>
    Task WriteAsync(IEnumerable<string> cells, CancellationToken cancellationToken);
}
