using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Functional;

/// <summary>Options that narrow or widen what a verb does.</summary>
public sealed class OptionTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly TmSetting _setting;

    public OptionTests() => _setting = TmSetting.OnData(_directory.Combine("data")) with { CurrentDirectory = _directory.FullPath };

    [Fact]
    public async Task Lookup_searches_the_named_memories_alone()
    {
        await DoneAsync("add", "--source", "وصل الوفد الروسي", "--target", "one", "--memory", "one", "--create");
        await DoneAsync("add", "--source", "وصل الوفد الروسي", "--target", "two", "--memory", "two", "--create");

        (await TargetsAsync("--memory", "two")).ShouldBe(["two"]);
        (await TargetsAsync("--memory", "one", "--memory", "memories/two")).Order(StringComparer.Ordinal).ShouldBe(["one", "two"]);
        (await TargetsAsync("--max", "1")).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Lookup_admits_the_units_that_its_filters_name()
    {
        await DoneAsync("add", "--source", "وصل الوفد الروسي", "--target", "one", "--author", "hala");
        await DoneAsync("add", "--source", "وصل الوفد الروسي", "--target", "two", "--author", "omar", "--draft");

        (await TargetsAsync("--author", "hala")).ShouldBe(["one"]);
        (await TargetsAsync("--author", "hala", "--author", "omar")).Order(StringComparer.Ordinal).ShouldBe(["one", "two"]);
        (await TargetsAsync("--status", "draft")).ShouldBe(["two"]);
        (await TargetsAsync("--status", "confirmed", "--author", "omar")).ShouldBeEmpty();
        (await TargetsAsync("--origin", "human")).Length.ShouldBe(2);
        (await TargetsAsync("--origin", "machine", "--origin", "import")).ShouldBeEmpty();
        (await TargetsAsync("--unit-lang", "ar")).Length.ShouldBe(2);
        (await TargetsAsync("--unit-lang", "ar-SY")).ShouldBeEmpty();
        (await TargetsAsync("--metadata", "client=un")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--status", "finished", "draft, aligned, confirmed, rejected")]
    [InlineData("--origin", "book", "human, alignment, machine, import")]
    [InlineData("--metadata", "client", "KEY=VALUE")]
    [InlineData("--metadata", "=un", "KEY=VALUE")]
    public async Task A_filter_that_cannot_be_is_a_usage_error_that_says_what_can(string option, string value, string allowed)
    {
        var run = await TmRun.RunAsync(_setting, "lookup", "--text", "نص", option, value);

        run.ExitCode.ShouldBe(2);
        run.Message.ShouldContain(allowed);
    }

    [Fact]
    public async Task Lowest_score_is_inclusive()
    {
        await DoneAsync("add", "--source", "وصل الوفد الروسي أمس", "--target", "text");
        const string Query = "وصل الوفد التركي أمس";

        (await DoneAsync("lookup", "--json", "--text", Query, "--min-score", "75")).Objects[0].GetProperty("matches").GetArrayLength().ShouldBe(1);
        (await DoneAsync("lookup", "--json", "--text", Query, "--min-score", "76")).Objects[0].GetProperty("matches").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Terms_come_from_the_named_glossaries_alone()
    {
        await DoneAsync("glossary", "add", "--ar", "وفد", "--en", "delegation", "--glossary", "one", "--create");
        await DoneAsync("glossary", "add", "--ar", "وفد", "--en", "mission", "--glossary", "two", "--create");

        var found = await DoneAsync("glossary", "find", "--json", "--text", "وفد", "--glossary", "two");

        found.Objects[0].GetProperty("terms").EnumerateArray().Select(term => term.GetProperty("target").GetString()).ShouldBe(["mission"]);
    }

    [Fact]
    public async Task Entry_takes_all_that_its_options_say()
    {
        await DoneAsync(
            "glossary", "add", "--id", "delegation", "--kind", "organization", "--domain", "talks",
            "--ar", "وفد", "--ar-form", "وفود", "--ar-form", "وفدان", "--ar-variant", "وفدٌ",
            "--en", "delegation", "--en-admitted", "mission", "--en-forbidden", "deputation",
            "--definition", "Group of envoys", "--source", "house style", "--note", "none");

        var entry = (await DoneAsync("glossary", "list", "main", "--json")).Objects.ShouldHaveSingleItem();

        entry.GetProperty("name").GetString().ShouldBe("glossaries/main/entries/delegation");
        entry.GetProperty("kind").GetString().ShouldBe("organization");
        entry.GetProperty("definition").GetString().ShouldBe("Group of envoys");
        var terms = entry.GetProperty("terms").EnumerateArray().ToArray();
        terms.Select(term => $"{term.GetProperty("language")} {term.GetProperty("text")} {term.GetProperty("status")}")
            .ShouldBe(["ar وفد preferred", "en delegation preferred", "en mission admitted", "en deputation forbidden"]);
        terms[0].GetProperty("forms").GetArrayLength().ShouldBe(2);
        (await DoneAsync("glossary", "list", "main")).Lines[0].ShouldBe("delegation\torganization\ttalks\tوفد\tdelegation; mission");
    }

    [Fact]
    public async Task Draft_loses_a_point_and_says_why()
    {
        await DoneAsync("add", "--source", "وصل الوفد الروسي", "--target", "text", "--draft");

        var match = (await DoneAsync("lookup", "--json", "--text", "وصل الوفد الروسي")).Objects[0].GetProperty("matches")[0];

        match.GetProperty("score").GetInt32().ShouldBe(99);
        match.GetProperty("penalties")[0].GetProperty("reason").GetString().ShouldBe("draft");
        (await DoneAsync("lookup", "--text", "وصل الوفد الروسي")).Out.ShouldContain("the same text; draft −1");
    }

    [Fact]
    public async Task Document_makes_an_article_known_by_its_places()
    {
        _directory.Write("a.ar.txt", "وصل الوفد الروسي إلى أستانة أمس.\n");
        _directory.Write("a.en.txt", "The Russian delegation arrived in Astana yesterday.\n");
        await DoneAsync("article", "add", "a.ar.txt", "a.en.txt");
        _directory.Write("longer.txt", "مقدمة جديدة.\n");
        File.AppendAllText(_directory.Combine("longer.txt"), File.ReadAllText(_directory.Combine("a.ar.txt")));

        var alone = await DoneAsync("lookup", "a.ar.txt", "--json", "--document", "articles/a");
        var elsewhere = await DoneAsync("lookup", "longer.txt", "--json");

        alone.Objects[0].GetProperty("matches")[0].GetProperty("class").GetString().ShouldBe("double-context");
        elsewhere.Objects[1].GetProperty("matches")[0].GetProperty("class").GetString().ShouldBe("context");
    }

    [Fact]
    public async Task Tables_go_out_and_in_as_CSV_too()
    {
        await DoneAsync("add", "--source", "وصل، الوفد", "--target", "\"Arrived\", it said");
        await DoneAsync("export", "units.csv");
        await DoneAsync("import", "units.csv", "--memory", "copy", "--create");

        var match = (await DoneAsync("lookup", "--json", "--text", "وصل، الوفد", "--memory", "copy")).Objects[0].GetProperty("matches")[0];

        match.GetProperty("target").GetString().ShouldBe("\"Arrived\", it said");
    }

    [Fact]
    public async Task Format_by_hand_goes_before_the_name_of_the_file()
    {
        _directory.Write("units.data", "source,target\nوصل,Arrived\n");

        (await TmRun.RunAsync(_setting, "import", "units.data")).ExitCode.ShouldBe(2);
        (await DoneAsync("import", "units.data", "--format", "csv")).Out.ShouldContain("1 new");
    }

    [Theory]
    [InlineData("tmx")]
    [InlineData("xliff")]
    public async Task Format_that_does_not_work_yet_is_refused(string format)
    {
        _directory.Write("units.data", "x");

        var run = await TmRun.RunAsync(_setting, "import", "units.data", "--format", format);

        run.ExitCode.ShouldBe(4);
        run.Error.TrimEnd('\n').Split('\n')[^1].ShouldContain("not supported");
    }

    [Fact]
    public async Task File_without_the_columns_that_matter_is_refused()
    {
        _directory.Write("units.tsv", "number\n1\n");

        var run = await TmRun.RunAsync(_setting, "import", "units.tsv");

        run.ExitCode.ShouldBe(4);
        run.Error.ShouldContain("'source'");
    }

    [Fact]
    public async Task Article_without_translation_is_stored_without_units()
    {
        _directory.Write("story.txt", "وصل الوفد. غادر الوفد.\n");

        var stored = await DoneAsync("article", "add", "story.txt", "--id", "mine", "--title", "My story");

        stored.Out.ShouldBe("Stored articles/mine: 2 sentences.\n");
        stored.Error.ShouldBeEmpty();
        (await DoneAsync("article", "show", "mine")).Lines[0].ShouldBe("articles/mine  My story");
    }

    [Theory]
    [InlineData("--prefix", "وقف القص", "⟦وقف القصف⟧")]
    [InlineData("--wildcard", "الق*", "⟦القصف⟧")]
    [InlineData("--fuzzy", "وقف القصف فورا ثم", "⟦وقف القصف ثم⟧")]
    public async Task Concordance_marks_what_the_mode_finds(string mode, string words, string marked)
    {
        await DoneAsync("add", "--source", "وقف القصف ثم إطلاق النار", "--target", "a stop to shelling, then to fire");

        (await DoneAsync("concordance", words, mode)).Out.ShouldContain(marked);
    }

    [Fact]
    public async Task Lookup_shows_the_units_inside_a_segment_when_asked()
    {
        await DoneAsync("add", "--source", "وقف إطلاق النار", "--target", "ceasefire");
        string[] lookup = ["lookup", "--text", "دعا الوفد أمس لوقف إطلاق النار في سوريا"];

        (await DoneAsync([.. lookup, "--fragments"])).Out.ShouldContain("inside  ⟦لوقف إطلاق النار⟧ → ceasefire  95");
        (await DoneAsync(lookup)).Out.ShouldNotContain("inside");
        (await DoneAsync([.. lookup, "--fragments", "--json"])).Objects[0].GetProperty("fragments")[0].GetProperty("score").GetInt32().ShouldBe(95);
    }

    [Fact]
    public async Task Concordance_takes_one_mode_only()
    {
        var run = await TmRun.RunAsync(_setting, "concordance", "وقف", "--prefix", "--fuzzy");

        run.ExitCode.ShouldBe(2);
        run.Message.ShouldContain("Only one of --all-words, --prefix, --wildcard, --fuzzy");
    }

    [Fact]
    public async Task Concordance_finds_all_words_in_any_order_when_asked()
    {
        await DoneAsync("add", "--source", "وقف القصف ثم إطلاق النار", "--target", "text");

        (await DoneAsync("concordance", "النار وقف")).Out.ShouldBeEmpty();
        (await DoneAsync("concordance", "النار وقف", "--all-words")).Out.ShouldContain("⟦وقف⟧ القصف ثم إطلاق ⟦النار⟧");
    }

    public void Dispose() => _directory.Dispose();

    private async Task<string?[]> TargetsAsync(params string[] options)
    {
        var run = await DoneAsync(["lookup", "--json", "--text", "وصل الوفد الروسي", .. options]);
        return [.. run.Objects[0].GetProperty("matches").EnumerateArray().Select(match => match.GetProperty("target").GetString())];
    }

    private Task<TmRun> DoneAsync(params string[] args) => TmRun.DoneAsync(_setting, args);
}
