using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Client.Tests;

public sealed class RetryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<StatusCode> NotRepeated =>
        [.. Enum.GetValues<StatusCode>().Where(code => code is not (StatusCode.OK or StatusCode.Unavailable))];

    [Fact]
    public async Task A_call_that_the_service_could_not_take_is_made_again()
    {
        await using var service = await ScriptedService.StartAsync();
        service.Script.OnGet = (call, _) => call < 3 ? throw Failure(StatusCode.Unavailable) : Task.CompletedTask;
        using var client = service.Connect();

        (await GetAsync(client)).Name.ShouldBe("memories/m");

        service.Script.Calls.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(NotRepeated))]
    public async Task Nothing_else_is_ever_repeated(StatusCode code)
    {
        await using var service = await ScriptedService.StartAsync();
        service.Script.OnGet = (_, _) => throw Failure(code);
        using var client = service.Connect();

        (await Should.ThrowAsync<RpcException>(() => GetAsync(client))).StatusCode.ShouldBe(code);

        service.Script.Calls.ShouldBe(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_service_that_stays_away_is_asked_as_often_as_the_options_say(int attempts)
    {
        await using var service = await ScriptedService.StartAsync();
        service.Script.OnGet = (_, _) => throw Failure(StatusCode.Unavailable);
        using var client = service.Connect(options => options with { Attempts = attempts });

        (await Should.ThrowAsync<RpcException>(() => GetAsync(client))).StatusCode.ShouldBe(StatusCode.Unavailable);

        service.Script.Calls.ShouldBe(attempts);
    }

    private static RpcException Failure(StatusCode code) => new(new Status(code, "scripted"));

    private static async Task<Memory> GetAsync(TranslationMemoryClient client) =>
        await client.Memories.GetMemoryAsync(new GetMemoryRequest { Name = "memories/m" }, cancellationToken: Cancellation);
}
