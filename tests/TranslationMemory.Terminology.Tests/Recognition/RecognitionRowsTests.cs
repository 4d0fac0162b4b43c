using TranslationMemory.Text;

namespace TranslationMemory.Terminology.Tests.Recognition;

/// <summary>One term, one text, what is found: rows of Recognition/Data/recognition.tsv.</summary>
public sealed class RecognitionRowsTests
{
    public static TheoryData<string, string, string, string, string, string, string> Rows()
    {
        using var reader = new StreamReader(
            typeof(RecognitionRowsTests).Assembly.GetManifestResourceStream("recognition.tsv")!);
        var rows = new TheoryData<string, string, string, string, string, string, string>();
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var cells = line.Split('\t');
            rows.Add(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Recognize_finds_the_term_as_the_row_says(
        string language, string kind, string term, string variants, string forms, string written, string expected)
    {
        var arabic = language == "ar";
        var index = Glossaries.Index(Glossaries.Entry(
            "e",
            Enum.Parse<EntryKind>(kind, ignoreCase: true),
            arabic ? Glossaries.Ar(term, variants: variants, forms: forms) : Glossaries.En(term, variants: variants, forms: forms)));
        var plain = written
            .Replace("\\n", "\n", StringComparison.Ordinal)
            .Replace("\\u202b", "\u202b", StringComparison.Ordinal)
            .Replace("\\u202c", "\u202c", StringComparison.Ordinal);
        var text = Glossaries.Analyzer.Analyze(plain, arabic ? TextLanguage.Arabic : TextLanguage.English);

        var hits = index.Recognize(text, null);

        (hits.IsEmpty ? "-" : Glossaries.Show(text, hits)).ShouldBe(expected);
    }
}
