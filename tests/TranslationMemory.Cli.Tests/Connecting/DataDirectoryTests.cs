using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Connecting;

namespace TranslationMemory.Cli.Tests.Connecting;

public class DataDirectoryTests
{
    [Fact]
    public void Option_goes_before_the_environment() =>
        DataDirectory.Choose("/option", With(("TM_DATA", "/variable"))).ShouldBe("/option");

    [Fact]
    public void Environment_goes_before_the_default() =>
        DataDirectory.Choose(null, With(("TM_DATA", "/variable"), ("HOME", "/home/me"))).ShouldBe("/variable");

    [Fact]
    public void Relative_path_begins_at_the_current_directory() =>
        DataDirectory.Choose("data", With()).ShouldBe("/home/me/data");

    [Fact]
    public void Default_is_where_the_user_keeps_data()
    {
        DataDirectory.Choose(null, With(("XDG_DATA_HOME", "/xdg"), ("HOME", "/home/me"))).ShouldBe("/xdg/translation-memory");
        DataDirectory.Choose(null, With(("HOME", "/home/me"))).ShouldBe("/home/me/.local/share/translation-memory");
    }

    [Fact]
    public void Relative_data_home_is_ignored_as_its_specification_says() =>
        DataDirectory.Choose(null, With(("XDG_DATA_HOME", "xdg"), ("HOME", "/home/me"))).ShouldBe("/home/me/.local/share/translation-memory");

    [Fact]
    public void Nothing_known_is_asked_for() =>
        Should.Throw<UsageException>(() => DataDirectory.Choose(null, With())).Message.ShouldContain("--data");

    [Fact]
    public void Empty_option_is_refused() =>
        Should.Throw<UsageException>(() => DataDirectory.Choose(string.Empty, With(("HOME", "/home/me"))));

    internal static Surroundings With(params (string Name, string Value)[] variables) => new()
    {
        In = Stream.Null,
        Out = Stream.Null,
        Error = TextWriter.Null,
        Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value,
        CurrentDirectory = "/home/me",
    };
}
