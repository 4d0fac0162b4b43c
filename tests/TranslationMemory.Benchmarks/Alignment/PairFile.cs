using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Alignment;

/// <summary>Reads pairs of segments: what a memory or a glossary holds.</summary>
internal static class PairFile
{
    /// <summary>
    /// The pairs of <c>NAME.ar</c> with <c>NAME.en</c>, of the documents of a <c>.jsonl</c> that have as many sentences on both
    /// sides, or of a table with columns <c>ar</c> and <c>en</c>, else its first two.
    /// </summary>
    /// <exception cref="InputException">The file holds no pairs.</exception>
    public static List<(string Arabic, string English)> Read(string path)
    {
        var pairs = Path.GetExtension(path) switch
        {
            ".jsonl" => ReadDocuments(path),
            ".ar" => File.ReadLines(path).Zip(File.ReadLines(Path.ChangeExtension(path, ".en"))).ToList(),
            _ => ReadTable(path),
        };
        return pairs.Count > 0 ? pairs : throw new InputException($"'{path}' holds no pairs.");
    }

    private static List<(string Arabic, string English)> ReadDocuments(string path)
    {
        var pairs = new List<(string Arabic, string English)>();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var json = System.Text.Json.JsonDocument.Parse(line);
            var (arabic, english) = (json.RootElement.GetProperty("ar"), json.RootElement.GetProperty("en"));
            if (arabic.GetArrayLength() == english.GetArrayLength())
            {
                pairs.AddRange(arabic.EnumerateArray().Zip(english.EnumerateArray(), (a, e) => (a.GetString() ?? string.Empty, e.GetString() ?? string.Empty)));
            }
        }

        return pairs;
    }

    private static List<(string Arabic, string English)> ReadTable(string path)
    {
        var rows = File.ReadLines(path).Select(line => line.Split('\t')).ToList();
        var (arabic, english) = (Array.IndexOf(rows[0], "ar"), Array.IndexOf(rows[0], "en"));
        var hasHead = arabic >= 0 && english >= 0;
        return [.. rows.Skip(hasHead ? 1 : 0)
            .Where(row => row.Length > Math.Max(1, Math.Max(arabic, english)))
            .Select(row => hasHead ? (row[arabic], row[english]) : (row[0], row[1]))
            .Where(pair => pair.Item1.Length > 0 && pair.Item2.Length > 0)];
    }
}
