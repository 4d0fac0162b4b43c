using TranslationMemory.Cli.Demo;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Demo;

public class DemoBandsTests
{
    [Theory]
    [InlineData(102, "102 double context")]
    [InlineData(101, "101 context")]
    [InlineData(100, "100 exact")]
    [InlineData(99, "95–99 near exact")]
    [InlineData(95, "95–99 near exact")]
    [InlineData(94, "85–94 fuzzy")]
    [InlineData(84, "75–84 fuzzy")]
    [InlineData(50, "50–74 fuzzy")]
    public void Score_falls_into_its_band(int score, string expected) =>
        DemoBands.Count([new Match { Score = score }]).Single(band => band.Count == 1).Band.ShouldBe(expected);

    [Fact]
    public void Missing_match_is_counted_too() =>
        DemoBands.Count([null, null]).Single(band => band.Count > 0).ShouldBe(("no match", 2));
}
