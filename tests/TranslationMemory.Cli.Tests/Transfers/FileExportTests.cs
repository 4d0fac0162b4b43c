using System.Text;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Tests.Connecting;
using TranslationMemory.Cli.Tests.Running;
using TranslationMemory.Cli.Transfers;

namespace TranslationMemory.Cli.Tests.Transfers;

public sealed class FileExportTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    [Fact]
    public async Task File_is_there_whole()
    {
        await ExportAsync(_directory.Combine("units.tsv"), "all of it");

        Directory.GetFiles(_directory.FullPath).ShouldHaveSingleItem();
        File.ReadAllText(_directory.Combine("units.tsv")).ShouldBe("all of it");
    }

    [Fact]
    public async Task Export_that_fails_leaves_the_old_file_and_nothing_else()
    {
        var file = _directory.Write("units.tsv", "old");

        await Should.ThrowAsync<InvalidOperationException>(() => FileExport.RunAsync(
            file,
            DataDirectoryTests.With(),
            async (stream, cancellationToken) =>
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes("half"), cancellationToken);
                throw new InvalidOperationException("broken off");
            },
            TestContext.Current.CancellationToken));

        Directory.GetFiles(_directory.FullPath).ShouldHaveSingleItem();
        File.ReadAllText(file).ShouldBe("old");
    }

    [Fact]
    public async Task Old_file_is_replaced()
    {
        var file = _directory.Write("units.tsv", "old and longer");

        await ExportAsync(file, "new");

        File.ReadAllText(file).ShouldBe("new");
    }

    [Fact]
    public async Task Directory_that_is_missing_is_told_with_the_file() =>
        (await Should.ThrowAsync<UsageException>(() => ExportAsync(_directory.Combine("missing", "units.tsv"), "x")))
            .Message.ShouldContain("units.tsv cannot be written");

    [Fact]
    public async Task Directory_is_no_file() =>
        await Should.ThrowAsync<UsageException>(() => ExportAsync(_directory.FullPath, "x"));

    [Fact]
    public async Task Link_stays_a_link_and_its_file_is_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        var file = _directory.Write("units.tsv", "old");
        File.CreateSymbolicLink(_directory.Combine("link.tsv"), file);

        await ExportAsync(_directory.Combine("link.tsv"), "new");

        File.ReadAllText(file).ShouldBe("new");
        File.ResolveLinkTarget(_directory.Combine("link.tsv"), returnFinalTarget: true)!.FullName.ShouldBe(file);
    }

    [Fact]
    public async Task Device_stays_a_device()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "There is no /dev/null.");

        await ExportAsync("/dev/null", "gone");

        File.ReadAllText("/dev/null").ShouldBeEmpty();
    }

    public void Dispose() => _directory.Dispose();

    private static Task ExportAsync(string file, string content) => FileExport.RunAsync(
        file,
        DataDirectoryTests.With(),
        async (stream, cancellationToken) => await stream.WriteAsync(Encoding.UTF8.GetBytes(content), cancellationToken),
        TestContext.Current.CancellationToken);
}
