using System.Text;
using System.Text.Json;
using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Functional;

/// <summary>Verbs that look into texts: they need no store, so nothing says where one is.</summary>
public class TextVerbTests
{
    private const string Article = "انتهت المحادثات\n\nوصل الوفد الروسي أمس. وغادر الوفد التركي اليوم.\n\nانتهت المحادثات\n\nالتعليقات";

    [Fact]
    public async Task Segment_tells_sentences_with_their_places_repeats_and_boilerplate()
    {
        var run = await TmRun.DoneAsync(new TmSetting { Input = Article }, "segment", "--json", "-");

        var sentences = run.Objects;
        sentences.Select(sentence => sentence.GetProperty("kind").GetString())
            .ShouldBe(["sentence", "sentence", "sentence", "repeat", "boilerplate"]);
        sentences[3].GetProperty("sameAs").GetInt32().ShouldBe(1);
        foreach (var sentence in sentences)
        {
            var text = Article.Substring(sentence.GetProperty("start").GetInt32(), sentence.GetProperty("length").GetInt32());
            text.ShouldBe(sentence.GetProperty("text").GetString());
        }
    }

    [Fact]
    public async Task Segment_for_people_numbers_the_sentences()
    {
        var run = await TmRun.DoneAsync(new TmSetting { Input = Article }, "segment", "-");

        run.Lines.Length.ShouldBe(5);
        run.Lines[1].ShouldBe("  2  وصل الوفد الروسي أمس.");
        run.Lines[3].ShouldEndWith("(repeats 1)");
        run.Lines[4].ShouldEndWith("(web boilerplate)");
        run.Out.ShouldNotContain("\u2068");
    }

    [Fact]
    public async Task Segment_on_a_terminal_isolates_Arabic_and_wraps()
    {
        var setting = new TmSetting { Input = Article, IsTerminal = true, Width = 40 };

        (await TmRun.DoneAsync(setting, "segment", "-")).Out.ShouldContain("\u2068وصل الوفد الروسي أمس.\u2069");
        (await TmRun.DoneAsync(setting, "segment", "-", "--bidi", "never")).Out.ShouldNotContain("\u2068");
        (await TmRun.DoneAsync(setting, "segment", "-", "--json")).Out.ShouldNotContain("\u2068");
    }

    [Fact]
    public async Task Analyze_answers_every_line_in_order()
    {
        string[] lines = ["وللوفد", "", "delegation", "  ", "23 يناير 2017"];

        var run = await TmRun.DoneAsync(new TmSetting { Input = string.Join('\n', lines) }, "text", "analyze", "--json", "-");

        run.Objects.Select(answer => answer.GetProperty("text").GetString()).ShouldBe(lines);
        run.Objects[0].GetProperty("tokens")[0].GetProperty("stem").GetString().ShouldBe("وفد");
        Strings(run.Objects[0].GetProperty("tokens")[0].GetProperty("proclitics")).ShouldBe(["و", "ل", "ال"]);
        run.Objects[1].GetProperty("tokens").GetArrayLength().ShouldBe(0);
        run.Objects[3].GetProperty("placeables").GetArrayLength().ShouldBe(0);
        run.Objects[4].GetProperty("placeables")[0].GetProperty("value").GetString().ShouldBe("2017-01-23");
    }

    [Fact]
    public async Task Line_that_is_no_UTF8_is_told_and_the_others_are_answered()
    {
        byte[] input = [.. Encoding.UTF8.GetBytes("وفد\n"), 0xFF, 0xFE, (byte)'\n', .. Encoding.UTF8.GetBytes("وفود\n")];

        var run = await TmRun.RunAsync(new TmSetting(), input, "text", "analyze", "--json", "-");

        run.ExitCode.ShouldBe(1);
        run.Objects.Length.ShouldBe(3);
        run.Objects[1].GetProperty("error").GetString()!.ShouldContain("Line 2 is not UTF-8");
        run.Objects[2].GetProperty("text").GetString().ShouldBe("وفود");
    }

    [Fact]
    public async Task NUL_and_control_characters_are_taken()
    {
        var run = await TmRun.DoneAsync(new TmSetting { Input = "a\0b \u001B[31m وفد\u202E\n" }, "text", "analyze", "--json", "-");

        run.Objects.ShouldHaveSingleItem().GetProperty("text").GetString().ShouldBe("a\0b \u001B[31m وفد\u202E");
    }

    [Fact]
    public async Task Analyze_for_people_shows_clitics_apart()
    {
        var run = await TmRun.DoneAsync(new TmSetting(), "text", "analyze", "--text", "وللوفد");

        run.Out.ShouldContain("و+ل+ال+وفد");
    }

    [Theory]
    [InlineData("segment -")]
    [InlineData("lookup --text ")]
    [InlineData("text analyze --text ")]
    public async Task Empty_text_is_refused_in_one_line(string arguments)
    {
        var run = await TmRun.RunAsync(arguments.Split(' '));

        run.ExitCode.ShouldBe(4);
        run.Message.ShouldContain("empty");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("nonsense-tag-that-is-none")]
    public async Task Unknown_language_is_refused(string language)
    {
        var run = await TmRun.RunAsync(new TmSetting { Input = Article }, "segment", "-", "--lang", language);

        run.ExitCode.ShouldBe(4);
        run.Message.ShouldContain(language);
    }

    [Fact]
    public async Task Text_of_ten_megabytes_is_segmented()
    {
        const int Copies = 60_000;
        var text = string.Concat(Enumerable.Range(0, Copies).Select(i => $"وصل الوفد الروسي رقم {i} إلى أستانة أمس. وغادر الوفد التركي المدينة اليوم.\n"));
        Encoding.UTF8.GetByteCount(text).ShouldBeGreaterThan(7_000_000);

        var run = await TmRun.DoneAsync(new TmSetting { Input = text }, "segment", "--json", "-");

        run.Lines.Length.ShouldBe(2 * Copies);
    }

    private static string?[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString())];
}
