using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Functional;

/// <summary><c>tm segment --srx</c>.</summary>
public sealed class OwnRulesTests : IDisposable
{
    private const string Text = "وصل الوفد؛ ثم غادر. وعاد غدا.";

    private const string SemicolonEnds = """
        <srx xmlns="http://www.lisa.org/srx20" version="2.0">
          <header segmentsubflows="yes" cascade="no"/>
          <body>
            <languagerules>
              <languagerule languagerulename="Semicolons">
                <rule break="yes"><beforebreak>؛</beforebreak><afterbreak>\s</afterbreak></rule>
              </languagerule>
            </languagerules>
            <maprules><languagemap languagepattern="ar.*" languagerulename="Semicolons"/></maprules>
          </body>
        </srx>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task Sentences_end_where_the_rules_of_the_file_say()
    {
        var run = await TmRun.DoneAsync(new TmSetting { Input = Text }, "segment", "--json", "--srx", Write(SemicolonEnds), "-");

        run.Objects.Select(sentence => sentence.GetProperty("text").GetString()).ShouldBe(["وصل الوفد؛", "ثم غادر. وعاد غدا."]);
    }

    [Fact]
    public async Task A_language_without_rules_in_the_file_ends_at_line_breaks_only()
    {
        var run = await TmRun.DoneAsync(
            new TmSetting { Input = "One. Two.\nThree." }, "segment", "--json", "--srx", Write(SemicolonEnds), "-", "--lang", "en");

        run.Objects.Select(sentence => sentence.GetProperty("text").GetString()).ShouldBe(["One. Two.", "Three."]);
    }

    [Theory]
    [InlineData("؛</beforebreak>", "(؛</beforebreak>", "rules.srx: ")]
    [InlineData("</srx>", "", "Line 1")]
    [InlineData("version=\"2.0\"", "version=\"1.0\"", "1.0 is not supported")]
    [InlineData("languagerulename=\"Semicolons\"/>", "languagerulename=\"Commas\"/>", "Commas")]
    public async Task A_file_that_cannot_be_used_is_refused_in_one_line_that_names_it(string old, string changed, string expected)
    {
        var rules = Write(SemicolonEnds.Replace(old, changed, StringComparison.Ordinal));

        var run = await TmRun.RunAsync(new TmSetting { Input = Text }, "segment", "--srx", rules, "-");

        run.ExitCode.ShouldBe(4);
        run.Message.ShouldContain("rules.srx");
        run.Message.ShouldContain(expected);
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_missing_file_is_an_error_of_usage()
    {
        var run = await TmRun.RunAsync(new TmSetting { Input = Text }, "segment", "--srx", Path.Combine(_folder, "none.srx"), "-");

        run.ExitCode.ShouldBe(2);
        run.Message.ShouldContain("There is no file");
    }

    [Fact]
    public async Task An_unknown_language_is_refused()
    {
        var run = await TmRun.RunAsync(new TmSetting { Input = Text }, "segment", "--srx", Write(SemicolonEnds), "-", "--lang", "fr");

        run.ExitCode.ShouldBe(4);
        run.Message.ShouldContain("fr");
    }

    [Fact]
    public async Task A_pattern_that_takes_too_long_is_refused()
    {
        var slow = SemicolonEnds.Replace("<afterbreak>\\s<", "<afterbreak>(?:ب|بب)+ج<", StringComparison.Ordinal);

        var run = await TmRun.RunAsync(
            new TmSetting { Input = "؛" + new string('ب', 400) }, "segment", "--json", "--srx", Write(slow), "-");

        run.ExitCode.ShouldBe(4);
        run.Message.ShouldContain("takes too long");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string rules)
    {
        var path = Path.Combine(_folder, "rules.srx");
        File.WriteAllText(path, rules);
        return path;
    }
}
