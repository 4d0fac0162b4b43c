using System.Text.Json;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Alignment;

/// <summary>A document and its translation, with the beads that are right.</summary>
internal sealed record AlignedDocument(string Name, IReadOnlyList<string> Arabic, IReadOnlyList<string> English, IReadOnlyList<GoldBead> Beads)
{
    /// <summary>
    /// Reads documents, one a line: <c>{"doc", "ar": […], "en": […]}</c>, sentence for sentence, or with
    /// <c>"beads": [[[0],[0,1]], …]</c>, the indexes of the Arabic and of the English sentences of each bead.
    /// </summary>
    /// <exception cref="InputException">A line is no such document.</exception>
    public static List<AlignedDocument> Read(string path)
    {
        var documents = new List<AlignedDocument>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0)
            {
                using var json = JsonDocument.Parse(line);
                documents.Add(Read(json.RootElement, FormattableString.Invariant($"'{path}', line {number}")));
            }
        }

        return documents;
    }

    private static AlignedDocument Read(JsonElement json, string place)
    {
        if (!json.TryGetProperty("ar", out var arabicTexts) || !json.TryGetProperty("en", out var englishTexts))
        {
            throw new InputException($"{place}: no arrays ar and en.");
        }

        string[] arabic = [.. Texts(arabicTexts)];
        string[] english = [.. Texts(englishTexts)];
        var name = json.TryGetProperty("doc", out var doc) ? doc.ToString() : place;
        if (json.TryGetProperty("beads", out var beads))
        {
            return new AlignedDocument(name, arabic, english, [.. beads.EnumerateArray().Select(bead => Bead(bead, place))]);
        }

        return arabic.Length == english.Length
            ? new AlignedDocument(name, arabic, english, [.. arabic.Select((_, i) => new GoldBead(i, 1, i, 1))])
            : throw new InputException($"{place}: {arabic.Length} Arabic and {english.Length} English sentences, and no beads.");
    }

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(text => text.GetString() ?? string.Empty);

    private static GoldBead Bead(JsonElement bead, string place)
    {
        if (bead.ValueKind != JsonValueKind.Array || bead.GetArrayLength() != 2)
        {
            throw new InputException($"{place}: a bead is no pair of arrays.");
        }

        int[] arabic = [.. bead[0].EnumerateArray().Select(index => index.GetInt32())];
        int[] english = [.. bead[1].EnumerateArray().Select(index => index.GetInt32())];
        return new GoldBead(arabic.FirstOrDefault(), arabic.Length, english.FirstOrDefault(), english.Length);
    }
}
