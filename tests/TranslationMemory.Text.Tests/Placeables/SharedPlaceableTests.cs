namespace TranslationMemory.Text.Tests.Placeables;

[Trait("Category", "Shared")]
public class SharedPlaceableTests(ITestOutputHelper output)
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

    [Fact]
    public void Doubtful_rows_of_the_shared_table_are_reported()
    {
        var failures = Failures("doubt", out var rows);
        output.WriteLine($"{rows - failures.Count} of {rows} doubtful rows as expected.");
        foreach (var failure in failures)
        {
            output.WriteLine(failure);
        }
    }

    private static List<string> Failures(string status, out int rowCount)
    {
        var rows = SharedCases.Read("placeables.tsv").Where(row => row["status"] == status).ToList();
        rowCount = rows.Count;
        rowCount.ShouldBeGreaterThan(0);
        return
        [
            .. from row in rows
               where !PlaceableRecognizer.Recognize(row["text"], TextLanguage.Arabic).Any(placeable =>
                   Name(placeable.Type) == row["type"] && placeable.Span.In(row["text"]) == row["span"]

                   // Some rows name the date of the other calendar behind the value.
                   && placeable.Value == row["value"].Split(" = ")[0])
               select $"{row["id"]}: {row["type"]} [{row["span"]}] {row["value"]}, found {Found.In(row["text"], TextLanguage.Arabic)}",
        ];
    }

    private static string Name(PlaceableType type) => type switch
    {
        PlaceableType.DateRange => "date-range",
        PlaceableType.HijriDate => "hijri-date",
        _ => type.ToString().ToLowerInvariant(),
    };
}
