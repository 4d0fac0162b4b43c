using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Client.Tests.Internal;

public sealed class DeadlineInterceptorTests
{
    private static readonly GetMemoryRequest Request = new() { Name = "memories/m" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_gets_the_deadline_of_the_options()
    {
        await using var service = await ScriptedService.StartAsync();
        using var client = service.Connect(options => options with { Deadline = TimeSpan.FromHours(1) });

        ShouldBeInAnHour((await client.Memories.GetMemoryAsync(Request, cancellationToken: Cancellation)).CreateTime.ToDateTime());
    }

    [Fact]
    public async Task A_call_that_blocks_gets_it_too()
    {
        await using var service = await ScriptedService.StartAsync();
        using var client = service.Connect(options => options with { Deadline = TimeSpan.FromHours(1) });

        var memory = await Task.Run(() => client.Memories.GetMemory(Request, cancellationToken: Cancellation), Cancellation);

        ShouldBeInAnHour(memory.CreateTime.ShouldNotBeNull().ToDateTime());
    }

    [Fact]
    public async Task A_deadline_of_its_own_stays()
    {
        await using var service = await ScriptedService.StartAsync();
        using var client = service.Connect(options => options with { Deadline = TimeSpan.FromSeconds(1) });
        var own = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1);

        var memory = await client.Memories.GetMemoryAsync(Request, deadline: own, cancellationToken: Cancellation);

        ShouldBeInAnHour(memory.CreateTime.ToDateTime());
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_DEADLINE_EXCEEDED()
    {
        await using var service = await ScriptedService.StartAsync();
        service.Script.OnGet = (_, context) => Task.Delay(Timeout.Infinite, context.CancellationToken);
        using var client = service.Connect(options => options with { Deadline = TimeSpan.FromMilliseconds(200) });

        var exception = await Should.ThrowAsync<RpcException>(async () =>
            await client.Memories.GetMemoryAsync(Request, cancellationToken: Cancellation));

        exception.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
    }

    /// <summary>The timeout travels in whole units and is counted from its arrival: some minutes of play.</summary>
    private static void ShouldBeInAnHour(DateTime deadline) =>
        deadline.ShouldBe(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1), TimeSpan.FromMinutes(10));
}
