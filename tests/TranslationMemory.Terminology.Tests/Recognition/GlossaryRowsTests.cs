using TranslationMemory.Text;

namespace TranslationMemory.Terminology.Tests.Recognition;

/// <summary>Rows of terms and sentences, those of the repository and those outside.</summary>
public sealed class GlossaryRowsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("glossary-dev.tsv", TextLanguage.Arabic, 50)]
    [InlineData("glossary-en-dev.tsv", TextLanguage.English, 15)]
    public void Recognize_finds_what_the_gold_expects(string file, TextLanguage language, int least) =>
        Hold(File.ReadLines(RepositoryFiles.At("tests", "Data", "Gold", file)), language, least);

    [Fact]
    [Trait("Category", "Shared")]
    public void Recognize_finds_what_the_shared_rows_expect() =>
        Hold(SharedFiles.Lines("cases/glossary.tsv"), TextLanguage.Arabic, 80);

    private void Hold(IEnumerable<string> lines, TextLanguage language, int least)
    {
        var rows = GlossaryRow.Read(lines, language);
        rows.Count.ShouldBeGreaterThanOrEqualTo(least);

        var failed = rows.Where(row => !row.IsMet(output)).ToList();

        failed.Where(row => row.Status == "fact").ShouldBeEmpty();
        failed.Count(row => row.Status != "doubt").ShouldBeLessThanOrEqualTo(rows.Count * 2 / 100, string.Join('\n', failed));
    }
}
