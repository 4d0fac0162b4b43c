using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.CommandLine;

public class UsageTests
{
    [Theory]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("memory frobnicate", "frobnicate")]
    [InlineData("add --source text", "--target")]
    [InlineData("lookup --text x --max many", "--max takes a whole number, not 'many'")]
    [InlineData("lookup --text x --max 99999999999", "--max takes a whole number")]
    [InlineData("lookup --text x --bidi sometimes", "'sometimes' not recognized. Must be one of: 'auto' 'always' 'never'. See")]
    [InlineData("import units.tsv --format docx", "docx")]
    [InlineData("glossary add --ar a --en b --kind thing", "thing")]
    [InlineData("segment", "segment")]
    [InlineData("segment one two", "two")]
    [InlineData("serve --log xml", "xml")]
    public async Task Command_line_that_is_wrong_is_one_line_and_exit_code_2(string arguments, string expected)
    {
        var run = await TmRun.RunAsync(arguments.Split(' '));

        run.ExitCode.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Message.ShouldContain(expected);
        run.Message.ShouldContain("--help");
    }

    [Fact]
    public async Task Verb_is_needed()
    {
        var run = await TmRun.RunAsync();

        run.ExitCode.ShouldBe(2);
        run.Message.ShouldContain("tm --help");
    }

    [Theory]
    [InlineData("lookup", "There is no text")]
    [InlineData("lookup file.txt --text x", "one of them")]
    [InlineData("text analyze", "There is no text")]
    [InlineData("glossary find", "There is no text")]
    [InlineData("segment missing.txt", "There is no file missing.txt")]
    [InlineData("lookup missing.txt", "There is no file missing.txt")]
    [InlineData("import missing.tsv", "There is no file missing.tsv")]
    [InlineData("glossary import missing.tsv", "There is no file missing.tsv")]
    [InlineData("article add missing.txt", "There is no file missing.txt")]
    [InlineData("demo --seeds missing", "there is no directory missing")]
    [InlineData("memory list --server ftp://host", "--server is 'ftp://host'")]
    [InlineData("memory list --server http://host/path", "must be http://host:port or unix:/path")]
    public async Task Wrong_source_is_told_before_anything_is_done(string arguments, string expected)
    {
        using var directory = new TemporaryDirectory();

        var run = await TmRun.RunAsync(
            TmSetting.OnData(directory.Combine("data")) with { CurrentDirectory = directory.FullPath }, arguments.Split(' '));

        run.ExitCode.ShouldBe(2);
        run.Message.ShouldContain(expected);
        Directory.Exists(directory.Combine("data")).ShouldBeFalse();
    }

    [Fact]
    public async Task Text_that_begins_with_an_at_sign_is_no_file_of_arguments()
    {
        var run = await TmRun.RunAsync("lookup", "--text", "@arguments", "--server", "nonsense://");

        run.Message.ShouldContain("--server");
    }

    [Fact]
    public async Task Environment_names_the_server()
    {
        var setting = new TmSetting { Variables = new Dictionary<string, string> { ["TM_SERVER"] = "nonsense://" } };

        var run = await TmRun.RunAsync(setting, "memory", "list");

        run.ExitCode.ShouldBe(2);
        run.Message.ShouldContain("TM_SERVER is 'nonsense://'");
    }

    [Theory]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("unix:/nowhere/tm.sock")]
    public async Task Server_that_is_not_there_is_exit_code_3(string address)
    {
        var run = await TmRun.RunAsync("memory", "list", "--server", address);

        run.ExitCode.ShouldBe(3);
        run.Message.ShouldContain("cannot be reached");
        run.Message.ShouldContain("tm serve");
    }

    [Fact]
    public async Task Without_any_home_the_data_directory_is_asked_for()
    {
        var run = await TmRun.RunAsync("memory", "list");

        run.ExitCode.ShouldBe(2);
        run.Message.ShouldContain("--data");
    }
}
