using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Cases;

/// <summary>Texts with their sentences.</summary>
internal sealed class SegmentationCases : ICaseSuite
{
    private const string Sentences = "sentences (joined by \" ¦ \")";

    public string Name => "segmentation";

    public IReadOnlyList<string> Columns { get; } = ["text", Sentences];

    public CaseOutcome Check(IReadOnlyDictionary<string, string> row, Engine engine)
    {
        var text = row["text"];
        var got = string.Join(" ¦ ", Segmenter.Default.Split(text, Language(row)).Select(span => span.In(text)));
        return new CaseOutcome(got == row[Sentences], row[Sentences], got);
    }

    private static TextLanguage Language(IReadOnlyDictionary<string, string> row) =>
        row.TryGetValue("language", out var code) && LanguageTag.TryParse(code, out var tag) && tag.ToTextLanguage() is { } language
            ? language
            : ScriptDetector.Detect(row["text"]);
}
