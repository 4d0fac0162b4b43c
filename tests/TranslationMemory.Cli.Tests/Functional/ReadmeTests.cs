using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Functional;

public sealed class ReadmeTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    [Fact]
    public async Task Every_command_of_the_README_is_one_that_tm_knows()
    {
        var setting = TmSetting.OnData(_directory.FullPath);
        var commands = Readme.Blocks("sh")
            .SelectMany(block => block.Split('\n'))
            .Where(line => line.StartsWith("tm ", StringComparison.Ordinal))
            .Select(line => line.Split('#')[0].Trim())
            .ToList();
        commands.Count.ShouldBeGreaterThan(8);

        foreach (var command in commands)
        {
            // With --help nothing runs, but a verb, an option or a number of arguments that tm does not know is an error.
            var arguments = Words(command).Skip(1).ToArray();
            var help = await TmRun.DoneAsync(setting, [.. arguments, "--help"]);
            help.Out.ShouldContain($"tm {arguments[0]}", customMessage: command);
            foreach (var option in arguments.Where(argument => argument.StartsWith("--", StringComparison.Ordinal)))
            {
                help.Out.ShouldContain(option, customMessage: command);
            }
        }
    }

    public void Dispose() => _directory.Dispose();

    private static IEnumerable<string> Words(string command)
    {
        var quoted = false;
        var word = string.Empty;
        foreach (var character in command + " ")
        {
            if (character == '"')
            {
                quoted = !quoted;
            }
            else if (character != ' ' || quoted)
            {
                word += character;
            }
            else if (word.Length > 0)
            {
                yield return word;
                word = string.Empty;
            }
        }
    }
}
