using System.Text;
using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.CommandLine;

public class HelpTests
{
    public static TheoryData<string> Verbs => new(
        "", "demo", "serve", "segment", "text", "text analyze", "lookup", "concordance", "add", "import", "export",
        "article", "article add", "article list", "article show",
        "glossary", "glossary import", "glossary export", "glossary list", "glossary add", "glossary find", "glossary check",
        "memory", "memory list", "memory create", "memory delete", "memory stats");

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Help_of_every_verb_ends_with_an_example_of_it(string verb)
    {
        var run = await TmRun.RunAsync([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Lines[^2].ShouldBe("Example:");
        run.Lines[^1].ShouldStartWith($"  tm {verb}".TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Example_is_a_command_that_parses(string verb)
    {
        var help = await TmRun.RunAsync([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        var arguments = Split(help.Lines[^1].Trim())[1..].TakeWhile(argument => argument != "<");

        // Help after a wrong command line is refused no less: only the option at the end decides what is done.
        var run = await TmRun.RunAsync([.. arguments, "--server", "http://127.0.0.1:1/wrong"]);

        run.Message.ShouldStartWith("--server is", customMessage: "the grammar must have been satisfied");
    }

    [Fact]
    public async Task Version_is_told()
    {
        var run = await TmRun.RunAsync("--version");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldStartWith("0.");
    }

    private static List<string> Split(string command)
    {
        var arguments = new List<string>();
        var argument = new StringBuilder();
        var isQuoted = false;
        foreach (var character in command + " ")
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (character == ' ' && !isQuoted)
            {
                arguments.Add(argument.ToString());
                argument.Clear();
            }
            else
            {
                argument.Append(character);
            }
        }

        return arguments;
    }
}
