using System.IO.Compression;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>
/// Reads files line by line, compressed where they end in <c>.gz</c>: tables of pairs, and queries.
/// </summary>
internal static class UnitFile
{
    /// <summary>The memory that the units are in.</summary>
    public const string Memory = "bench";

    private const string ArabicColumn = "ar";
    private const string EnglishColumn = "en";

    /// <summary>
    /// The units of a table of two columns or more. A first line with the columns <c>ar</c> and <c>en</c> names them; without it, the
    /// first two are taken, and the letters of the first line tell which is Arabic. Arabic is the source. Units are numbered as they come.
    /// </summary>
    /// <exception cref="InputException">A line has no such cells.</exception>
    public static IEnumerable<TranslationUnit> Read(string path)
    {
        (int Arabic, int English)? columns = null;
        var number = 0;
        foreach (var line in Lines(path))
        {
            var cells = line.Split('\t');
            if (columns is null)
            {
                columns = Columns(cells, path);
                if (cells.Contains(ArabicColumn))
                {
                    continue;
                }
            }

            number++;
            var (arabic, english) = columns.Value;
            yield return cells.Length > Math.Max(arabic, english)
                ? Unit(number, cells[arabic], cells[english])
                : throw new InputException(FormattableString.Invariant($"'{path}', unit {number}: there are no two cells."));
        }
    }

    /// <summary>The segments of a file, one a line, each once, at most so many.</summary>
    public static IReadOnlyList<string> ReadQueries(string path, int count) =>
        [.. Lines(path).Select(line => line.Trim()).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal).Take(count)];

    /// <summary>A unit with a number for id and sequence.</summary>
    public static TranslationUnit Unit(int number, string arabic, string english) => new()
    {
        Memory = Memory,
        Id = FormattableString.Invariant($"u{number:D8}"),
        SourceLanguage = LanguageTag.Arabic,
        TargetLanguage = LanguageTag.English,
        SourceText = arabic,
        TargetText = english,
        Sequence = number,
    };

    private static (int Arabic, int English) Columns(string[] cells, string path)
    {
        var (arabic, english) = (Array.IndexOf(cells, ArabicColumn), Array.IndexOf(cells, EnglishColumn));
        if (arabic >= 0 && english >= 0)
        {
            return (arabic, english);
        }

        return cells.Length < 2 ? throw new InputException($"'{path}' is no tab-separated table.")
            : ScriptDetector.Detect(cells[0]) == TextLanguage.Arabic ? (0, 1) : (1, 0);
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream, bufferSize: 1 << 16);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
