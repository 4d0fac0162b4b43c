using System.Text;
using CsCheck;

namespace TranslationMemory.Formats.Tests.Tables;

/// <summary>Files in memory, and text that tries hard to break a table.</summary>
internal static class TableText
{
    /// <summary>Valid UTF-16 with everything that separates, quotes, escapes, hides or turns.</summary>
    internal static readonly Gen<string> Nasty = Gen.OneOf(
        "\t", "\n", "\r", "\r\n", "\"", "\"\"", ",", ";", "\\", "\\n", "\\t", "\\;", "\\u0041", "'", "=", "#", " ", "\u00A0", "\0", "\u0001",
        "\u200F", "\u202B", "\u2066", "\uFEFF", "\u2028", "\u0085", "\uFFFD", "\uD83D\uDE00", "\U00010000", "سلام", "كتــاب", "a", "source", "7", "|")
        .Array[0, 8].Select(string.Concat);

    internal static async Task<List<TableRow>> ReadUnits(
        string file, TableFormat format = TableFormat.Tsv, UnitTableDefaults? defaults = null) =>
        await ReadUnits(Encoding.UTF8.GetBytes(file), format, defaults);

    internal static async Task<List<TableRow>> ReadUnits(
        byte[] file, TableFormat format = TableFormat.Tsv, UnitTableDefaults? defaults = null)
    {
        using var stream = new TrickleStream(file);
        return await UnitTableReader
            .ReadAsync(stream, format, defaults ?? ArabicToEnglish, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    internal static UnitTableDefaults ArabicToEnglish { get; } =
        new(TranslationMemory.Text.LanguageTag.Arabic, TranslationMemory.Text.LanguageTag.English, "importer");

    /// <summary>A stream that gives its bytes in pieces of every small size, as networks do.</summary>
    internal sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        private int _size;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _size = (_size % 7) + 1;
            var most = Length > 10_000 ? buffer.Length : Math.Min(buffer.Length, _size);
            return base.ReadAsync(buffer[..most], cancellationToken);
        }
    }
}
