using System.Text.Json;
using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Functional;

public sealed class DemoTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    [Fact]
    public async Task Demo_shows_the_seed_article_and_a_second_run_finds_the_same_and_adds_nothing()
    {
        var setting = TmSetting.OnData(_directory.FullPath) with { CurrentDirectory = AppContext.BaseDirectory };

        var first = await TmRun.DoneAsync(setting, "demo", "--json");
        var second = await TmRun.DoneAsync(setting, "demo", "--json");

        first.Lines[..^1].ShouldBe(second.Lines[..^1]);
        var summary = first.Objects[^1];
        Counts(second.Objects[^1]).ShouldBe(Counts(summary));
        var sentences = first.Objects[..^1];
        sentences.Count(sentence => Kind(sentence) == "repeat").ShouldBe(1);
        Kind(sentences[^1]).ShouldBe("boilerplate");
        sentences.Sum(sentence => sentence.GetProperty("contains").GetArrayLength()).ShouldBe(3);
        sentences[..^1].ShouldAllBe(sentence => sentence.GetProperty("scoreAlone").GetInt32() >= 99);
        sentences[..^1].ShouldAllBe(sentence => sentence.GetProperty("scoreInPlace").GetInt32() >= 101);
        string[] scores = ["exact", "near-exact", "fuzzy"];
        sentences.SelectMany(sentence => sentence.GetProperty("matches").EnumerateArray())
            .Select(match => match.GetProperty("class").GetString())
            .Intersect(scores)
            .Count()
            .ShouldBe(scores.Length);
        summary.GetProperty("termsWithClitics").GetInt32().ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Demo_for_people_marks_differences_terms_and_sums_up()
    {
        var setting = TmSetting.OnData(_directory.FullPath) with { CurrentDirectory = AppContext.BaseDirectory };

        var run = await TmRun.DoneAsync(setting, "demo");

        run.Out.ShouldContain("⟦−");
        run.Out.ShouldContain("(repeats 1)");
        run.Out.ShouldContain("(web boilerplate)");
        run.Out.ShouldContain("stands in it again, word for word");
        run.Out.ShouldContain("102 double-context");
        run.Out.ShouldContain("→ ceasefire");
        run.Out.ShouldContain("Summary");
    }

    [Fact]
    public async Task README_shows_what_the_demo_prints()
    {
        var setting = TmSetting.OnData(_directory.FullPath) with { CurrentDirectory = AppContext.BaseDirectory };
        var run = await TmRun.DoneAsync(setting, "demo");
        var printed = run.Out.Split('\n').Select(line => line.TrimEnd()).ToHashSet(StringComparer.Ordinal);

        // The first three text blocks: sentences, the lookup in place, the summary.
        var shown = Readme.Blocks("text").Take(3).SelectMany(block => block.Split('\n')).Where(line => line.Length > 0).ToList();

        shown.Count.ShouldBeGreaterThan(20);
        shown.ShouldAllBe(line => printed.Contains(line));
    }

    public void Dispose() => _directory.Dispose();

    private static string? Kind(JsonElement sentence) => sentence.GetProperty("kind").GetString();

    /// <summary>Everything of the summary but the time.</summary>
    private static string[] Counts(JsonElement summary) =>
    [
        .. summary.EnumerateObject().Where(property => property.Name != "seconds").Select(property => $"{property.Name}={property.Value}"),
    ];
}
