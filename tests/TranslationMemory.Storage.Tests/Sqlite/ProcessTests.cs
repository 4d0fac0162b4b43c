using System.Diagnostics;
using System.Globalization;

namespace TranslationMemory.Storage.Tests;

/// <summary>Two processes and one data directory.</summary>
public sealed class ProcessTests : IDisposable
{
    private const string DirectoryVariable = "TM_STORAGE_TEST_DIRECTORY";
    private const int BatchSize = 20;

    private readonly StoreDirectory _directory = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Acknowledged => _directory.Beside("acknowledged");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_second_process_is_kept_out_until_the_first_is_killed_and_loses_nothing_that_was_acknowledged()
    {
        using var writer = StartWriter();
        var acknowledged = 0;
        try
        {
            while (acknowledged < 10)
            {
                writer.HasExited.ShouldBeFalse();
                await Task.Delay(50, Cancel);
                acknowledged = ReadAcknowledged();
            }

            var failure = await Should.ThrowAsync<StoreException>(() => _directory.OpenAsync());
            failure.Kind.ShouldBe(StoreErrorKind.InUse);
            failure.Resource.ShouldBe(_directory.Data);
            failure.Message.ShouldContain($"process {writer.Id.ToString(CultureInfo.InvariantCulture)}");
        }
        finally
        {
            writer.Kill();
            await writer.WaitForExitAsync(CancellationToken.None);
        }

        acknowledged = ReadAcknowledged();
        await using var store = await _directory.OpenAsync();
        var units = await store.ReadUnitsAsync(null, Cancel).CountAsync(Cancel);
        (units % BatchSize).ShouldBe(0);
        (units / BatchSize).ShouldBeInRange(acknowledged, acknowledged + 1);
        (await store.GetMemoryAsync("news", Cancel)).UnitCount.ShouldBe(units);
    }

    [Fact]
    public async Task One_process_cannot_open_a_directory_twice()
    {
        await using (await _directory.OpenAsync())
        {
            (await Should.ThrowAsync<StoreException>(() => _directory.OpenAsync())).Kind.ShouldBe(StoreErrorKind.InUse);
        }

        await (await _directory.OpenAsync()).DisposeAsync();
    }

    [Fact]
    public async Task A_holder_that_left_no_number_is_another_process()
    {
        await using var store = await _directory.OpenAsync();
        File.Delete(Path.Combine(_directory.Data, "store.pid"));

        (await Should.ThrowAsync<StoreException>(() => _directory.OpenAsync())).Message.ShouldContain("another process");
    }

    /// <summary>The other process: run by name only, writes until it is killed.</summary>
    [Fact(Explicit = true)]
    public async Task Write_until_killed()
    {
        var directory = Environment.GetEnvironmentVariable(DirectoryVariable).ShouldNotBeNull();
        await using var store = await SqliteTranslationStore.OpenAsync(
            new StoreOptions { DataDirectory = directory }, TimeProvider.System, Cancel);
        await store.CreateMemoryAsync(Samples.Memory(), Cancel);
        for (var batch = 1; ; batch++)
        {
            await store.StoreUnitsAsync("news", Samples.Units(BatchSize, $"{batch}"), string.Empty, string.Empty, Cancel);
            await File.AppendAllTextAsync(Path.Combine(directory, "..", "acknowledged"), "x", Cancel);
        }
    }

    private Process StartWriter()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                "exec", typeof(ProcessTests).Assembly.Location,
                "-explicit", "only",
                "-method", $"{typeof(ProcessTests).FullName}.{nameof(Write_until_killed)}",
            },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[DirectoryVariable] = _directory.Data;
        var process = Process.Start(start).ShouldNotBeNull();
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private int ReadAcknowledged() => File.Exists(Acknowledged) ? (int)new FileInfo(Acknowledged).Length : 0;
}
