using Grpc.Core;
using TranslationMemory.Cli.Tests.Running;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Functional;

/// <summary><c>tm serve</c> as a process, with others beside it.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private string Data => _directory.Combine("data");

    [Fact]
    public async Task Service_answers_other_processes_keeps_its_data_to_itself_and_stops_when_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are those of Unix.");
        var (process, address) = await TmProcess.ServeAsync(Data);
        using (process)
        {
            var added = await TmRun.RunAsync(new TmSetting(), "add", "--server", address, "--source", "وصل الوفد", "--target", "The delegation arrived");
            added.ExitCode.ShouldBe(0, added.Error);
            var beside = await TmProcess.RunAsync(Data, "memory", "list");
            beside.ExitCode.ShouldBe(4);
            beside.Message.ShouldContain(Data);
            var second = await TmProcess.RunAsync(_directory.Combine("other"), "serve", "--grpc-address", address, "--web-address", "");
            second.ExitCode.ShouldBe(4);
            var told = second.Error.TrimEnd('\n').Split('\n')[^1];
            told.ShouldStartWith("tm: ");
            told.ShouldContain(address);
            second.Error.ShouldNotContain("   at ");

            await process.SignalAsync("TERM");

            (await process.ExitAsync()).ShouldBe(0);
        }

        (await TmRun.DoneAsync(TmSetting.OnData(Data), "memory", "list")).Lines.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Unit_that_was_acknowledged_survives_a_kill()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are those of Unix.");
        var (process, address) = await TmProcess.ServeAsync(Data);
        var acknowledged = new List<string>();
        using (process)
        using (var client = new TranslationMemoryClient(new ClientOptions { Address = address, Attempts = 1 }))
        {
            await client.Memories.CreateMemoryAsync(
                new CreateMemoryRequest { MemoryId = "main", Memory = new Memory { SourceLanguage = "ar", TargetLanguage = "en" } },
                cancellationToken: TestContext.Current.CancellationToken);
            var killed = Task.CompletedTask;
            try
            {
                for (var i = 0; ; i++)
                {
                    var unit = await client.Memories.CreateUnitAsync(
                        new CreateUnitRequest
                        {
                            Parent = "memories/main",
                            Unit = new Unit { SourceText = $"وصل الوفد رقم {i}", TargetText = $"Delegation {i} arrived" },
                        },
                        cancellationToken: TestContext.Current.CancellationToken);
                    acknowledged.Add(unit.SourceText);
                    if (i == 40)
                    {
                        killed = process.SignalAsync("KILL");
                    }
                }
            }
            catch (RpcException)
            {
                // The service is gone in the middle of a write.
            }

            await killed;

            // The lock of the data directory goes with the process, which outlives its connections by a moment.
            await process.ExitAsync();
        }

        acknowledged.Count.ShouldBeGreaterThan(40);
        var export = await TmRun.DoneAsync(TmSetting.OnData(Data), "export", "-");
        foreach (var source in acknowledged)
        {
            export.Out.ShouldContain($"{source}\t");
        }
    }

    [Fact]
    public async Task Command_that_is_interrupted_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are those of Unix.");
        using var process = TmProcess.Start(Data, "text", "analyze", "--json", "-");
        await process.AnswerAsync("وفد");

        await process.SignalAsync("INT");

        (await process.EndAsync()).ExitCode.ShouldBe(130);
    }

    [Theory]
    [InlineData("--grpc-address", "nonsense")]
    [InlineData("--config", "missing.json")]
    public async Task Service_that_cannot_start_says_why(string option, string value)
    {
        var run = await TmRun.RunAsync(TmSetting.OnData(Data), "serve", option, value);

        run.ExitCode.ShouldBe(4);
        run.Message.ShouldContain(value);
    }

    public void Dispose() => _directory.Dispose();
}
