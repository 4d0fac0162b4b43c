using System.Text.Json;
using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Functional;

/// <summary>Verbs that store and read again, each test on a data directory of its own.</summary>
public sealed class StoreVerbTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly TmSetting _setting;

    public StoreVerbTests() => _setting = TmSetting.OnData(_directory.Combine("data")) with { CurrentDirectory = _directory.FullPath };

    [Fact]
    public async Task Unit_that_was_added_is_found_as_exact_from_both_sides()
    {
        var added = await DoneAsync("add", "--source", "وصل الوفد الروسي إلى أستانة", "--target", "The Russian delegation arrived in Astana", "--json");
        added.Error.ShouldContain("created memories/main (ar → en)");
        var unit = added.Objects[0].GetProperty("name").GetString();

        var lookup = await DoneAsync("lookup", "--json", "--text", "وصل الوفد الروسي إلى أستانة");

        var match = lookup.Objects[0].GetProperty("matches")[0];
        match.GetProperty("score").GetInt32().ShouldBe(100);
        match.GetProperty("class").GetString().ShouldBe("exact");
        match.GetProperty("target").GetString().ShouldBe("The Russian delegation arrived in Astana");
        match.GetProperty("unit").GetString().ShouldBe(unit);
        var reversed = await DoneAsync("lookup", "--json", "--text", "The Russian delegation arrived in Astana");
        reversed.Objects[0].GetProperty("matches")[0].GetProperty("target").GetString().ShouldBe("وصل الوفد الروسي إلى أستانة");
    }

    [Fact]
    public async Task English_segment_is_added_as_English()
    {
        var added = await DoneAsync("add", "--source", "The talks ended", "--target", "انتهت المحادثات", "--json");

        added.Objects[0].GetProperty("sourceLanguage").GetString().ShouldBe("en");
        added.Objects[0].GetProperty("targetLanguage").GetString().ShouldBe("ar");
    }

    [Fact]
    public async Task Lookup_of_lines_answers_each_in_order_and_tells_the_bad_ones()
    {
        await DoneAsync("add", "--source", "وصل الوفد الروسي أمس", "--target", "The Russian delegation arrived yesterday");
        var long_ = new string('ك', 10_001);

        var run = await TmRun.RunAsync(_setting with { Input = $"وصل الوفد التركي أمس\n\n{long_}\nوصل الوفد الروسي أمس\n" }, "lookup", "--json", "-");

        run.ExitCode.ShouldBe(1);
        run.Objects.Length.ShouldBe(4);
        var fuzzy = run.Objects[0].GetProperty("matches")[0];
        fuzzy.GetProperty("class").GetString().ShouldBe("fuzzy");
        var edit = fuzzy.GetProperty("edits")[0];
        edit.GetProperty("relation").GetString().ShouldBe("word");
        edit.GetProperty("querySpan").EnumerateArray().Select(offset => offset.GetInt32()).ShouldBe([10, 16]);
        run.Objects[1].GetProperty("matches").GetArrayLength().ShouldBe(0);
        run.Objects[1].GetProperty("terms").GetArrayLength().ShouldBe(0);
        run.Objects[2].GetProperty("error").GetString()!.ShouldContain("10,000");
        run.Objects[3].GetProperty("matches")[0].GetProperty("score").GetInt32().ShouldBe(100);
    }

    [Fact]
    public async Task Lookup_for_people_shows_score_difference_translation_reason_and_terms()
    {
        await DoneAsync("add", "--source", "وصل الوفد الروسي أمس", "--target", "The Russian delegation arrived yesterday");
        await DoneAsync("glossary", "add", "--ar", "وفد", "--en", "delegation");

        var run = await DoneAsync("lookup", "--text", "وصل الوفد التركي أمس");

        run.Out.ShouldContain("75  fuzzy");
        run.Out.ShouldContain("وصل الوفد ⟦−الروسي⟧ ⟦+التركي⟧ أمس");
        run.Out.ShouldContain("The Russian delegation arrived yesterday");
        run.Out.ShouldContain("1 other word −25");
        run.Out.ShouldContain("وفد (in الوفد: ال the) → delegation");
    }

    [Fact]
    public async Task A_suggested_form_that_is_accepted_is_recognised_and_suggested_no_more()
    {
        await DoneAsync("add", "--source", "وصلت الوفود أمس", "--target", "The delegations arrived yesterday");
        await DoneAsync("glossary", "add", "--id", "delegation", "--ar", "وفد", "--en", "delegation");

        var table = await DoneAsync("glossary", "suggest", "delegation");
        table.Out.ShouldContain("وفود");
        table.Out.ShouldContain("plural");
        var suggestion = (await DoneAsync("glossary", "suggest", "glossaries/main/entries/delegation", "--json")).Objects.ShouldHaveSingleItem();
        suggestion.GetProperty("term").GetString().ShouldBe("وفد");
        suggestion.GetProperty("text").GetString().ShouldBe("وفود");
        suggestion.GetProperty("kind").GetString().ShouldBe("form");
        suggestion.GetProperty("reason").GetString().ShouldBe("plural");
        suggestion.GetProperty("seen").GetInt32().ShouldBe(1);

        await DoneAsync("glossary", "update", "delegation", "--ar-form", "وفود");

        (await DoneAsync("glossary", "suggest", "delegation")).Out.ShouldContain("Nothing to suggest: 1 units were looked through.");
        var found = await DoneAsync("glossary", "find", "--json", "--text", "وبالوفود");
        var term = found.Objects[0].GetProperty("terms")[0];
        term.GetProperty("hit").GetString().ShouldBe("article");
        term.GetProperty("proclitics").EnumerateArray().Select(clitic => clitic.GetString()).ShouldBe(["و", "ب", "ال"]);
    }

    [Fact]
    public async Task Units_go_out_and_in_again_unchanged()
    {
        await DoneAsync("add", "--source", "وصل الوفد", "--target", "The delegation \"arrived\"\there", "--author", "Amal", "--draft");
        await DoneAsync("add", "--source", "غادر\nالوفد", "--target", "The delegation left");
        await DoneAsync("export", "units.tsv");

        await DoneAsync("memory", "create", "copy");
        var imported = await DoneAsync("import", "units.tsv", "--memory", "copy", "--json");
        imported.Objects[0].GetProperty("created").GetInt32().ShouldBe(2);
        var again = await DoneAsync("import", "units.tsv", "--memory", "copy", "--json");
        again.Objects[0].GetProperty("created").GetInt32().ShouldBe(0);
        await DoneAsync("export", "copy.tsv", "--memory", "copy");

        WithoutTimes(_directory.Combine("copy.tsv")).ShouldBe(WithoutTimes(_directory.Combine("units.tsv")));
        (await DoneAsync("export", "-")).Out.ShouldBe(File.ReadAllText(_directory.Combine("units.tsv")));
    }

    [Fact]
    public async Task Broken_lines_of_an_import_are_told_and_the_rest_is_stored()
    {
        _directory.Write("units.tsv", "source\ttarget\nوصل الوفد\tThe delegation arrived\n\tno source\nغادر الوفد\tThe delegation left\n");

        var run = await TmRun.RunAsync(_setting, "import", "units.tsv");

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldContain("2 new");
        run.Out.ShouldContain("1 rejected");
        run.Error.ShouldContain("units.tsv, line 3: ");
        (await DoneAsync("memory", "stats", "--json")).Objects[0].GetProperty("unitCount").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Column_that_an_import_leaves_out_is_told()
    {
        _directory.Write("units.tsv", "source\ttarget\tlanguage\nوصل الوفد\tThe delegation arrived\tar\n");

        var run = await DoneAsync("import", "units.tsv");

        run.Out.ShouldContain("1 new");
        run.Error.ShouldContain("units.tsv: The column 'language' is not known and was left out.");
    }

    [Fact]
    public async Task Import_where_one_file_is_missing_stores_nothing()
    {
        _directory.Write("units.tsv", "source\ttarget\nوصل\tarrived\n");

        var run = await TmRun.RunAsync(_setting, "import", "units.tsv", "missing.tsv");

        run.ExitCode.ShouldBe(2);
        (await DoneAsync("memory", "list")).Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task Memory_named_by_hand_is_not_made_by_a_slip_of_the_pen()
    {
        var run = await TmRun.RunAsync(_setting, "add", "--source", "نص", "--target", "text", "--memory", "nwes");

        run.ExitCode.ShouldBe(4);
        run.Message.ShouldContain("--create");
        (await DoneAsync("add", "--source", "نص", "--target", "text", "--memory", "news", "--create")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Memories_are_created_listed_counted_and_deleted()
    {
        await DoneAsync("memory", "create", "news", "--source", "ar-SY", "--target", "en-GB", "--name", "News", "--penalty", "3");
        (await TmRun.RunAsync(_setting, "memory", "create", "news")).ExitCode.ShouldBe(4);
        await DoneAsync("add", "--source", "نص", "--target", "text", "--memory", "memories/news");

        (await DoneAsync("memory", "list")).Lines.ShouldHaveSingleItem().ShouldBe("news\tNews\tar-SY → en-GB\t1\t3");
        (await DoneAsync("memory", "list", "--json")).Objects[0].GetProperty("unitCount").GetInt32().ShouldBe(1);
        (await DoneAsync("memory", "stats", "news")).Out.ShouldContain("units\t1");
        (await TmRun.RunAsync(_setting, "memory", "delete", "news")).ExitCode.ShouldBe(4);
        await DoneAsync("memory", "delete", "news", "--force");
        (await DoneAsync("memory", "list")).Out.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("memory stats No-Such_Name")]
    [InlineData("memory stats missing")]
    [InlineData("memory create Bad_Id")]
    [InlineData("memory create twins --source ar --target ar")]
    [InlineData("memory create french --source ar --target fr")]
    [InlineData("memory list --max -5")]
    [InlineData("memory delete missing")]
    [InlineData("article show missing")]
    [InlineData("article show a/b/c")]
    [InlineData("glossary list missing")]
    [InlineData("lookup --text نص --memory missing")]
    [InlineData("lookup --text نص --max 1000000")]
    [InlineData("lookup --text نص --min-score 7")]
    [InlineData("lookup --text نص --lang fr")]
    [InlineData("concordance نص --max -1")]
    [InlineData("export - --memory missing")]
    public async Task Wrong_names_and_sizes_are_refused_in_one_line(string arguments)
    {
        var run = await TmRun.RunAsync(_setting, arguments.Split(' '));

        run.ExitCode.ShouldBe(4);
        run.Message.Length.ShouldBeGreaterThan(10);
        run.Message.ShouldNotContain("   at ");
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task Export_of_nothing_leaves_no_file()
    {
        (await TmRun.RunAsync(_setting, "export", "units.tsv", "--memory", "missing")).ExitCode.ShouldBe(4);

        Directory.GetFiles(_directory.FullPath).ShouldBeEmpty();
    }

    [Fact]
    public async Task Concordance_marks_the_words_over_clitics()
    {
        await DoneAsync("add", "--source", "اتفقوا على آلية لوقف إطلاق النار", "--target", "They agreed on a ceasefire mechanism");

        (await DoneAsync("concordance", "وقف إطلاق النار")).Out.ShouldContain("⟦لوقف إطلاق النار⟧");
        var hit = (await DoneAsync("concordance", "ceasefire", "--json")).Objects.ShouldHaveSingleItem();
        hit.GetProperty("translation").GetString().ShouldBe("اتفقوا على آلية لوقف إطلاق النار");
        hit.GetProperty("spans")[0].EnumerateArray().Select(offset => offset.GetInt32()).ShouldBe([17, 26]);
    }

    [Fact]
    public async Task Terms_are_added_found_and_checked()
    {
        await DoneAsync("glossary", "add", "--id", "delegation", "--ar", "وفد", "--en", "delegation", "--en-forbidden", "deputation");

        var found = (await DoneAsync("glossary", "find", "--json", "--text", "بوفد")).Objects[0].GetProperty("terms")[0];
        found.GetProperty("entry").GetString().ShouldBe("glossaries/main/entries/delegation");
        found.GetProperty("hit").GetString().ShouldBe("clitic");
        found.GetProperty("target").GetString().ShouldBe("delegation");
        (await DoneAsync("glossary", "find", "--text", "وللوفد")).Out.ShouldContain("⟦وللوفد⟧");
        (await DoneAsync("glossary", "check", "--source", "وصل الوفد", "--target", "The delegation arrived")).Out.ShouldContain("rendered");
        var check = await TmRun.RunAsync(_setting, "glossary", "check", "--source", "وصل الوفد", "--target", "The deputation arrived", "--json");
        check.ExitCode.ShouldBe(1);
        check.Objects.Select(issue => issue.GetProperty("kind").GetString()).ShouldContain("forbidden");
    }

    [Fact]
    public async Task Glossary_goes_in_by_directory_and_out_by_file_and_broken_lines_are_told()
    {
        const string Header = "id\tkind\tdomain\tar\ten\n";
        _directory.Write("terms/a.tsv", Header + "delegation\tterm\ta\tوفد\tdelegation\nbroken\tterm\ta\t\t\n");
        _directory.Write("terms/b.tsv", Header + "astana\tplace\tb\tأستانة\tAstana\n");

        var run = await TmRun.RunAsync(_setting, "glossary", "import", "terms", "--json");

        run.ExitCode.ShouldBe(1);
        run.Objects.Select(file => file.GetProperty("created").GetInt32()).ShouldBe([1, 1]);
        run.Objects[0].GetProperty("rejections")[0].GetProperty("line").GetInt32().ShouldBe(3);
        (await DoneAsync("glossary", "list")).Lines[0].ShouldBe("main\t\t2");
        (await DoneAsync("glossary", "list", "main")).Lines.Length.ShouldBe(2);
        (await DoneAsync("glossary", "list", "main", "--max", "1", "--json")).Objects.ShouldHaveSingleItem();
        await DoneAsync("glossary", "export", "out.tsv");
        var again = await DoneAsync("glossary", "import", "out.tsv", "--json");
        again.Objects[0].GetProperty("created").GetInt32().ShouldBe(0);
        again.Objects[0].GetProperty("rejected").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Find_answers_every_line()
    {
        await DoneAsync("glossary", "add", "--ar", "وفد", "--en", "delegation");

        var run = await TmRun.DoneAsync(_setting with { Input = "وصل الوفد\n\nلا شيء\n" }, "glossary", "find", "--json", "-");

        run.Objects.Select(answer => answer.GetProperty("terms").GetArrayLength()).ShouldBe([1, 0, 0]);
    }

    [Fact]
    public async Task Article_is_stored_listed_shown_and_known_again()
    {
        _directory.Write("story.ar.txt", "انتهت المحادثات في أستانة.\n\nوصل الوفد الروسي أمس. وغادر الوفد التركي اليوم.\n");
        _directory.Write("story.en.txt", "The talks in Astana ended.\n\nThe Russian delegation arrived yesterday. The Turkish delegation left today.\n");

        (await DoneAsync("article", "add", "story.ar.txt", "story.en.txt")).Out.ShouldContain("Stored articles/story: 3 sentences, 3 units in memories/main.");
        (await TmRun.RunAsync(_setting, "article", "add", "story.ar.txt", "story.en.txt")).ExitCode.ShouldBe(4);
        (await DoneAsync("article", "list")).Lines[0].ShouldStartWith("story\tانتهت المحادثات في أستانة.\tar → en\t3\tmain\t");
        (await DoneAsync("article", "show", "story")).Lines[3].ShouldContain("وصل الوفد الروسي أمس.");
        (await DoneAsync("article", "show", "story", "--json")).Objects[0].GetProperty("beads").GetArrayLength().ShouldBe(3);
        var known = await DoneAsync("lookup", "story.ar.txt", "--json");
        known.Objects.Select(BestScore).ShouldBe([102, 102, 102]);
        var people = await DoneAsync("lookup", "story.ar.txt");
        people.Out.ShouldContain("102  double-context");
        people.Out.ShouldContain("the same text in the same place");
    }

    [Fact]
    public async Task Two_texts_of_one_language_are_no_article_and_store_nothing()
    {
        _directory.Write("story.ar.txt", "وصل الوفد. غادر الوفد.\n");
        _directory.Write("other.ar.txt", "وصل الوفد ثم غادر.\n");

        var run = await TmRun.RunAsync(_setting, "article", "add", "story.ar.txt", "other.ar.txt");

        run.ExitCode.ShouldBe(4);
        run.Error.ShouldContain("Both texts are in Arabic");
        (await DoneAsync("article", "list")).Out.ShouldBeEmpty();
        (await DoneAsync("memory", "stats", "--json")).Objects[0].GetProperty("unitCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Article_whose_translation_has_other_sentences_is_aligned()
    {
        _directory.Write("story.ar.txt", "وصل الوفد. غادر الوفد.\n");
        _directory.Write("story.en.txt", "The delegation came and went.\n");

        (await DoneAsync("align", "--json", "story.ar.txt", "story.en.txt")).Objects
            .SelectMany(bead => bead.GetProperty("ar").EnumerateArray().Select(number => number.GetInt32())).ShouldBe([0, 1]);
        (await DoneAsync("article", "list")).Out.ShouldBeEmpty();
        (await DoneAsync("article", "add", "story.ar.txt", "story.en.txt")).Out.ShouldContain("2 sentences");
    }

    [Fact]
    public async Task Segment_over_the_limit_is_refused_by_name()
    {
        var run = await TmRun.RunAsync(_setting, "lookup", "--text", new string('ك', 10_001));

        run.ExitCode.ShouldBe(4);
        run.Message.ShouldContain("10,000");
    }

    public void Dispose() => _directory.Dispose();

    private static int BestScore(JsonElement answer) => answer.GetProperty("matches")[0].GetProperty("score").GetInt32();

    /// <summary>The lines of an export; when a unit was stored is the store's own affair.</summary>
    private static string[] WithoutTimes(string file)
    {
        string[][] lines = [.. File.ReadLines(file).Select(line => line.Split('\t'))];
        string[] times = ["create_time", "update_time"];
        return [.. lines.Select(cells => string.Join('\t', cells.Where((_, i) => !times.Contains(lines[0][i]))))];
    }

    private Task<TmRun> DoneAsync(params string[] args) => TmRun.DoneAsync(_setting, args);
}
