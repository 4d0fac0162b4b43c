using System.Globalization;
using System.Text;

namespace TranslationMemory.Formats;

/// <summary>Tab-separated values with backslash escapes.</summary>
internal sealed class TsvDialect : TableDialect
{
    public override bool QuotesCells => false;

    public override string[] Cells(string record) => record.Split('\t');

    public override string Decode(string cell) => Backslash.Decode(cell, Plain);

    public override string Encode(string text) => Encode(text, string.Empty);

    public override ITableRowWriter CreateWriter(Stream stream) =>
        new RowWriter(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true));

    protected override string DecodeListed(string text) => Backslash.Decode(text, c => c == ';' ? c : Plain(c));

    protected override string EncodeListed(string text) => Encode(text, ";");

    private static char? Plain(char letter) => letter switch
    {
        't' => '\t',
        'n' => '\n',
        'r' => '\r',
        '\\' => '\\',
        _ => null,
    };

    private static string Encode(string text, string alsoEscaped)
    {
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                // Half of a pair cannot be written as UTF-8.
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                _ = c switch
                {
                    '\t' => result.Append("\\t"),
                    '\n' => result.Append("\\n"),
                    '\r' => result.Append("\\r"),
                    '\\' => result.Append("\\\\"),
                    _ when alsoEscaped.Contains(c, StringComparison.Ordinal) => result.Append('\\').Append(c),
                    _ => result.Append(c),
                };
            }
        }

        return result.ToString();
    }

    private sealed class RowWriter(StreamWriter writer) : ITableRowWriter
    {
        public Task WriteAsync(IEnumerable<string> cells, CancellationToken cancellationToken) =>
            writer.WriteAsync($"{string.Join('\t', cells)}\n".AsMemory(), cancellationToken);

        public ValueTask DisposeAsync() => writer.DisposeAsync();
    }
}
