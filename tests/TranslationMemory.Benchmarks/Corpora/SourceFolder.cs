using System.Text.Json;
using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>
/// Reads the texts from which a corpus is grown. Below a folder: pairs of files <c>NAME.ar</c> and <c>NAME.en</c> with a
/// segment a line; <c>.jsonl</c> files with a document a line and its paragraphs in <c>ar</c> and <c>en</c>, where their
/// folder has no such pair of files; and names, from <c>.tsv</c> files with columns <c>ar</c> and <c>en</c>.
/// </summary>
internal static class SourceFolder
{
    private const int LongestName = 3;

    /// <summary>The pairs of all files, in the order of their paths, each once.</summary>
    /// <exception cref="InputException">Two files of a pair differ in length, or there is no text.</exception>
    public static IReadOnlyList<WordPair> ReadPairs(string folder)
    {
        var pairs = Files(folder, "*.ar").SelectMany(ReadLines)
            .Concat(Files(folder, "*.jsonl").Where(path => !HasLines(path)).SelectMany(ReadDocuments))
            .Where(pair => pair.Arabic.Count > 0 && pair.English.Count > 0)
            .DistinctBy(pair => pair.ToLine())
            .ToList();
        return pairs.Count > 0 ? pairs : throw new InputException($"'{folder}' holds no pairs of files NAME.ar and NAME.en.");
    }

    /// <summary>The names of all tables, of up to three words each, in the order of their paths.</summary>
    public static IReadOnlyList<WordPair> ReadNames(string folder) =>
    [
        .. Files(folder, "*.tsv").SelectMany(ReadTable)
            .Where(pair => pair.Arabic.Count is > 0 and <= LongestName && pair.English.Count is > 0 and <= LongestName)
            .DistinctBy(pair => pair.ToLine()),
    ];

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : throw new InputException($"There is no folder '{folder}'.");

    private static bool HasLines(string path) => Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.ar").Any();

    private static IEnumerable<WordPair> ReadLines(string path)
    {
        var other = Path.ChangeExtension(path, ".en");
        if (!File.Exists(other))
        {
            return [];
        }

        var (arabic, english) = (File.ReadAllLines(path), File.ReadAllLines(other));
        return arabic.Length == english.Length
            ? arabic.Zip(english, WordPair.Of)
            : throw new InputException(FormattableString.Invariant($"'{path}' has {arabic.Length} lines and '{other}' {english.Length}."));
    }

    private static IEnumerable<WordPair> ReadDocuments(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var (arabic, english) = (Texts(json.RootElement, "ar"), Texts(json.RootElement, "en"));
            foreach (var pair in arabic.Zip(english).SelectMany(paragraph => Sentences(paragraph.First, paragraph.Second)))
            {
                yield return pair;
            }
        }
    }

    private static List<string> Texts(JsonElement document, string name) =>
        document.TryGetProperty(name, out var texts) && texts.ValueKind == JsonValueKind.Array
            ? [.. texts.EnumerateArray().Select(text => text.GetString() ?? string.Empty)]
            : [];

    /// <summary>Sentence by sentence where both sides have as many, else the paragraph as a whole.</summary>
    private static IEnumerable<WordPair> Sentences(string arabic, string english)
    {
        var arabicSpans = Segmenter.Default.Split(arabic, TextLanguage.Arabic);
        var englishSpans = Segmenter.Default.Split(english, TextLanguage.English);
        return arabicSpans.Length == englishSpans.Length
            ? arabicSpans.Zip(englishSpans, (a, e) => WordPair.Of(a.In(arabic), e.In(english)))
            : [WordPair.Of(arabic, english)];
    }

    private static IEnumerable<WordPair> ReadTable(string path)
    {
        using var reader = File.OpenText(path);
        var head = reader.ReadLine()?.Split('\t') ?? [];
        var (arabic, english) = (Array.IndexOf(head, "ar"), Array.IndexOf(head, "en"));
        while (arabic >= 0 && english >= 0 && reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length > Math.Max(arabic, english))
            {
                yield return WordPair.Of(cells[arabic], cells[english]);
            }
        }
    }
}
