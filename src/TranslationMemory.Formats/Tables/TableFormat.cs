namespace TranslationMemory.Formats;

/// <summary>How a table is written as text.</summary>
public enum TableFormat
{
    /// <summary>
    /// Cells with tabs between them, one row a line, no quotation marks. In a cell <c>\t</c>, <c>\n</c>, <c>\r</c>,
    /// <c>\\</c> and <c>\uXXXX</c> stand for what a cell cannot hold; any other backslash is itself.
    /// </summary>
    Tsv = 1,

    /// <summary>Comma-separated values as RFC 4180 has them: a quoted cell may hold commas and line breaks.</summary>
    Csv = 2,
}
