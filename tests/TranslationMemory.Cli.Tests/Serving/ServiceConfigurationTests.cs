using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Serving;
using TranslationMemory.Cli.Tests.Connecting;
using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Serving;

public sealed class ServiceConfigurationTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    [Theory]
    [InlineData("""{"DataDirectory":"/srv/tm"}""", true)]
    [InlineData("""{"datadirectory":"/srv/tm"}""", true)]
    [InlineData("""{"Penalties":{"Draft":2}, /* later */ }""", false)]
    [InlineData("[]", false)]
    public void File_that_names_the_data_directory_is_left_its_say(string json, bool expected) =>
        ServiceConfiguration.NamesDataDirectory(_directory.Write("tm.json", json), DataDirectoryTests.With()).ShouldBe(expected);

    [Fact]
    public void Environment_may_name_it_too()
    {
        ServiceConfiguration.NamesDataDirectory(null, DataDirectoryTests.With(("TM_DATADIRECTORY", "/srv/tm"))).ShouldBeTrue();
        ServiceConfiguration.NamesDataDirectory(null, DataDirectoryTests.With()).ShouldBeFalse();
    }

    [Fact]
    public void File_that_is_no_JSON_is_refused_by_name() =>
        Should.Throw<RefusedException>(() => ServiceConfiguration.NamesDataDirectory(_directory.Write("tm.json", "{"), DataDirectoryTests.With()))
            .Message.ShouldContain("tm.json is not JSON");

    public void Dispose() => _directory.Dispose();
}
