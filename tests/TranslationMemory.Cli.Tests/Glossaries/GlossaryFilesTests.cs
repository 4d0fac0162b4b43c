using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Glossaries;
using TranslationMemory.Cli.Tests.Connecting;
using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Glossaries;

public class GlossaryFilesTests
{
    [Fact]
    public void Directory_means_its_tables_in_order()
    {
        using var directory = new TemporaryDirectory();
        foreach (var name in new[] { "b.tsv", "a.csv", "README.md", "c.TSV" })
        {
            directory.Write(name, "x");
        }

        GlossaryFiles.Expand(directory.FullPath, DataDirectoryTests.With())
            .Select(Path.GetFileName).ShouldBe(["a.csv", "b.tsv", "c.TSV"]);
    }

    [Fact]
    public void Directory_without_tables_is_refused()
    {
        using var directory = new TemporaryDirectory();

        Should.Throw<UsageException>(() => GlossaryFiles.Expand(directory.FullPath, DataDirectoryTests.With()));
    }

    [Fact]
    public void File_is_itself() => GlossaryFiles.Expand("a.tsv", DataDirectoryTests.With()).ShouldBe(["a.tsv"]);
}
