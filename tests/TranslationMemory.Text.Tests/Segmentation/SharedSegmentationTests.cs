namespace TranslationMemory.Text.Tests.Segmentation;

[Trait("Category", "Shared")]
public class SharedSegmentationTests
{
    private const double LeastShareOfPolicyRows = 0.98;

    [Fact]
    public void Every_fact_of_the_shared_table_holds() =>
        Failures("fact", out _).ShouldBeEmpty();

    [Fact]
    public void Nearly_every_policy_of_the_shared_table_holds()
    {
        var failures = Failures("policy", out var rows);

        failures.Count.ShouldBeLessThanOrEqualTo((int)((1 - LeastShareOfPolicyRows) * rows), string.Join('\n', failures));
    }

    private static List<string> Failures(string status, out int rowCount)
    {
        var rows = SharedCases.Read("segmentation.tsv").Where(row => row["status"] == status).ToList();
        rowCount = rows.Count;
        rowCount.ShouldBeGreaterThan(0);
        return
        [
            .. from row in rows
               let expected = row["sentences (joined by \" ¦ \")"]
               let actual = Sentences.Joined(row["text"], TextLanguage.Arabic)
               where actual != expected
               select $"{row["id"]}: {actual}",
        ];
    }
}
