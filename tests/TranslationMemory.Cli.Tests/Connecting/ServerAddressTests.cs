using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Connecting;

namespace TranslationMemory.Cli.Tests.Connecting;

public class ServerAddressTests
{
    [Theory]
    [InlineData("http://host:5080", "http://host:5080")]
    [InlineData("https://host", "https://host")]
    [InlineData("host:5080", "http://host:5080")]
    [InlineData("[::1]:5080", "http://[::1]:5080")]
    [InlineData("unix:/run/tm.sock", "unix:/run/tm.sock")]
    public void Address_is_taken(string given, string expected) =>
        ServerAddress.Choose(given, DataDirectoryTests.With()).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("unix:")]
    [InlineData("ftp://host")]
    [InlineData("http://")]
    [InlineData("http://host:notaport")]
    [InlineData("http://host/path")]
    public void What_is_no_address_is_refused(string given) =>
        Should.Throw<UsageException>(() => ServerAddress.Choose(given, DataDirectoryTests.With())).Message.ShouldContain("--server");

    [Fact]
    public void Nothing_said_means_the_embedded_service() =>
        ServerAddress.Choose(null, DataDirectoryTests.With()).ShouldBeNull();

    [Fact]
    public void Option_goes_before_the_environment() =>
        ServerAddress.Choose("http://a:1", DataDirectoryTests.With(("TM_SERVER", "http://b:2"))).ShouldBe("http://a:1");
}
