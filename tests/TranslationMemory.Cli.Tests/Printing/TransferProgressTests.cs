using Grpc.Core;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Printing;
using TranslationMemory.Cli.Tests.Connecting;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Printing;

public class TransferProgressTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Result_of_the_transfer_comes_back_and_only_a_terminal_sees_a_bar(bool isTerminal)
    {
        await using var error = new StringWriter();
        var surroundings = DataDirectoryTests.With() with { Error = error, IsErrorTerminal = isTerminal };

        var result = await TransferProgress.RunAsync(surroundings, "units[1].tsv", 10, progress =>
        {
            progress.Report(new ImportProgress { BytesRead = 5, Created = 1 });
            return Task.FromResult(42);
        });

        result.ShouldBe(42);
        error.ToString().Contains("units[1].tsv", StringComparison.Ordinal).ShouldBe(isTerminal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Failure_tells_what_was_stored_before(bool isTerminal)
    {
        var surroundings = DataDirectoryTests.With() with { IsErrorTerminal = isTerminal };

        var exception = await Should.ThrowAsync<PartlyDoneException>(() => TransferProgress.RunAsync<int>(surroundings, "units.tsv", 10, progress =>
        {
            progress.Report(new ImportProgress { Created = 1_000, Updated = 234, Unchanged = 5 });
            throw new RpcException(new Status(StatusCode.ResourceExhausted, "The disk is full."));
        }));

        exception.Message.ShouldBe("Before that 1,234 items of units.tsv were stored.");
        exception.InnerException.ShouldBeOfType<RpcException>();
    }

    [Fact]
    public async Task Failure_before_anything_was_stored_is_the_failure_itself() =>
        await Should.ThrowAsync<RpcException>(() => TransferProgress.RunAsync<int>(
            DataDirectoryTests.With(), "units.tsv", 10, _ => throw new RpcException(new Status(StatusCode.NotFound, "No."))));
}
