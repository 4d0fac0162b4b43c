using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Transfers;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Transfers;

public class FileFormatsTests
{
    [Theory]
    [InlineData("a.tsv", FileFormat.Tsv)]
    [InlineData("a.TAB", FileFormat.Tsv)]
    [InlineData("a.txt", FileFormat.Tsv)]
    [InlineData("a.csv", FileFormat.Csv)]
    [InlineData("a.tmx", FileFormat.Tmx)]
    [InlineData("a.tbx", FileFormat.Tbx)]
    [InlineData("a.xlf", FileFormat.Xliff)]
    [InlineData("a.xliff", FileFormat.Xliff)]
    public void Extension_tells_the_format(string file, FileFormat expected) => FileFormats.Of(option: null, file).ShouldBe(expected);

    [Fact]
    public void Option_goes_before_the_extension() => FileFormats.Of("csv", "a.tsv").ShouldBe(FileFormat.Csv);

    [Theory]
    [InlineData("a")]
    [InlineData("a.doc")]
    [InlineData(".")]
    public void Name_that_says_nothing_is_refused(string file) =>
        Should.Throw<UsageException>(() => FileFormats.Of(option: null, file)).Message.ShouldContain("--format");
}
