namespace TranslationMemory.Text.Tests.Clitics;

[Trait("Category", "Shared")]
public class SharedStemTests
{
    private const double LeastShareOfPolicyRows = 0.98;

    private static readonly CliticAnalyzer BuiltIn = new(Lexicon.BuiltIn);

    [Fact]
    public void Every_fact_of_the_shared_table_holds_without_an_installed_dictionary() =>
        Failures(BuiltIn, "fact", out _).ShouldBeEmpty();

    [Fact]
    public void Nearly_every_policy_of_the_shared_table_holds_without_an_installed_dictionary()
    {
        var failures = Failures(BuiltIn, "policy", out var rows);

        failures.Count.ShouldBeLessThanOrEqualTo((int)((1 - LeastShareOfPolicyRows) * rows), string.Join('\n', failures));
    }

    [Fact]
    public void Every_fact_of_the_shared_table_holds_with_the_dictionary_of_hunspell() =>
        Failures(HunspellDictionary.Analyzer(), "fact", out _).ShouldBeEmpty();

    private static List<string> Failures(CliticAnalyzer analyzer, string status, out int rowCount)
    {
        var rows = SharedCases.Read("stem.tsv").Where(row => row["status"] == status).ToList();
        rowCount = rows.Count;
        rowCount.ShouldBeGreaterThan(0);
        return
        [
            .. from row in rows
               let stem = Fold(analyzer.Preferred(row["word"]).Stem)
               let right = row["acceptable_keys"].Split('|').Select(Fold).Contains(stem)
               let wrong = row["must_not_equal"].Split('|').Select(Fold).Contains(stem)
               where !right || wrong
               select $"{row["id"]} {row["word"]}: {stem}",
        ];
    }

    private static string Fold(string exactKey) => FoldKey.Of(exactKey, TextLanguage.Arabic);
}
