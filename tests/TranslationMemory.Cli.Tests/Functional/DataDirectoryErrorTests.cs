using Microsoft.Data.Sqlite;
using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Functional;

/// <summary>Data directories in which nothing can be kept.</summary>
public sealed class DataDirectoryErrorTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    [Fact]
    public async Task File_in_place_of_the_directory_is_told()
    {
        var file = _directory.Write("data", "x");

        var run = await TmRun.RunAsync("memory", "list", "--data", file);

        run.ExitCode.ShouldBe(4);
        run.Message.ShouldContain(file);
        File.ReadAllText(file).ShouldBe("x");
    }

    [Fact]
    public async Task Directory_that_cannot_be_written_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Nothing is forbidden to root.");
        var directory = _directory.Combine("locked");
        Directory.CreateDirectory(directory);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(directory, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var run = await TmRun.RunAsync("memory", "list", "--data", Path.Combine(directory, "data"));

        run.ExitCode.ShouldBe(4);
        run.Message.ShouldContain(directory);
    }

    [Fact]
    public async Task Place_where_nothing_can_be_made_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has /proc.");

        var run = await TmRun.RunAsync("memory", "list", "--data", "/proc/tm");

        run.ExitCode.ShouldBe(4);
        run.Message.ShouldContain("/proc/tm");
    }

    [Fact]
    public async Task Data_of_a_newer_version_are_left_alone_and_told()
    {
        var data = _directory.Combine("data");
        await TmRun.DoneAsync(TmSetting.OnData(data), "add", "--source", "نص", "--target", "text");
        var database = Directory.EnumerateFiles(data, "*.db").Single();
        await using (var connection = new SqliteConnection($"Data Source={database};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            var command = connection.CreateCommand();
            command.CommandText = """INSERT INTO "__EFMigrationsHistory" VALUES ('99990101000000_Future', '99.0.0')""";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var run = await TmRun.RunAsync(TmSetting.OnData(data), "memory", "list");

        run.ExitCode.ShouldBe(4);
        run.Message.ShouldContain("newer version");
    }

    [Fact]
    public async Task Full_disk_is_told_and_the_answer_is_not_taken_for_done()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has /dev/full.");
        await TmRun.DoneAsync(TmSetting.OnData(_directory.Combine("data")), "add", "--source", "نص", "--target", "text");

        for (var i = 0; i < 2; i++)
        {
            // Twice: the first must not have put a file in the device's place.
            var run = await TmRun.RunAsync(TmSetting.OnData(_directory.Combine("data")), "export", "/dev/full", "--format", "tsv");

            run.ExitCode.ShouldBe(4);
            run.Message.ShouldStartWith("/dev/full cannot be written");
        }
    }

    public void Dispose() => _directory.Dispose();
}
