using System.Text.Json;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Sentences;

/// <summary>The sentences of a document, in order.</summary>
internal sealed record GoldDocument(TextLanguage Language, IReadOnlyList<string> Sentences)
{
    /// <summary>
    /// Reads documents. A <c>.jsonl</c> file has one a line, with arrays <c>ar</c> and <c>en</c> of sentences; any other file
    /// has one sentence a line and an empty line between documents.
    /// </summary>
    public static IReadOnlyList<GoldDocument> Read(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? ReadJson(path) : ReadLines(path);

    private static List<GoldDocument> ReadJson(string path)
    {
        var documents = new List<GoldDocument>();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            foreach (var (language, name) in new[] { (TextLanguage.Arabic, "ar"), (TextLanguage.English, "en") })
            {
                if (json.RootElement.TryGetProperty(name, out var sentences) && sentences.ValueKind == JsonValueKind.Array)
                {
                    Add(documents, language, sentences.EnumerateArray().Select(sentence => sentence.GetString() ?? string.Empty));
                }
            }
        }

        return documents;
    }

    private static List<GoldDocument> ReadLines(string path)
    {
        var lines = File.ReadAllLines(path);
        var language = ScriptDetector.Detect(string.Join(' ', lines));
        var documents = new List<GoldDocument>();
        var sentences = new List<string>();
        foreach (var line in lines.Append(string.Empty))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                Add(documents, language, sentences);
                sentences.Clear();
            }
            else
            {
                sentences.Add(line);
            }
        }

        return documents;
    }

    private static void Add(List<GoldDocument> documents, TextLanguage language, IEnumerable<string> sentences)
    {
        List<string> trimmed = [.. sentences.Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];
        if (trimmed.Count > 0)
        {
            documents.Add(new GoldDocument(language, trimmed));
        }
    }
}
