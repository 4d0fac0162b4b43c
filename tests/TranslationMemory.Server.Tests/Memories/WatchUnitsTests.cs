using Grpc.Core;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Memories;

public sealed class WatchUnitsTests(RunningService service) : IClassFixture<RunningService>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_watcher_gets_every_change_in_order_and_resumes_where_it_was()
    {
        var memory = await service.CreateMemoryAsync();
        using var call = service.Client.Memories.WatchUnits(new WatchUnitsRequest { Parent = memory }, cancellationToken: Cancellation);
        (await NextAsync(call)).Change.ShouldBeNull();

        var unit = await service.AddAsync(memory, "وفد", "delegation");
        var created = await NextChangeAsync(call);
        created.Change.Kind.ShouldBe(UnitChangeKind.Created);
        created.Change.Unit.ShouldBe(unit);

        unit.TargetText = "the delegation";
        await service.Client.Memories.UpdateUnitAsync(new UpdateUnitRequest { Unit = unit }, cancellationToken: Cancellation);
        await service.Client.Memories.DeleteUnitAsync(new DeleteUnitRequest { Name = unit.Name }, cancellationToken: Cancellation);
        (await NextChangeAsync(call)).Change.Kind.ShouldBe(UnitChangeKind.Updated);
        (await NextChangeAsync(call)).Change.Kind.ShouldBe(UnitChangeKind.Deleted);

        using var resumed = service.Client.Memories.WatchUnits(
            new WatchUnitsRequest { Parent = memory, ResumeToken = created.ResumeToken }, cancellationToken: Cancellation);
        (await NextChangeAsync(resumed)).Change.Unit.TargetText.ShouldBe("the delegation");
        (await NextChangeAsync(resumed)).Change.Kind.ShouldBe(UnitChangeKind.Deleted);
    }

    [Fact]
    public async Task A_watcher_of_one_memory_hears_nothing_of_another()
    {
        var memory = await service.CreateMemoryAsync();
        var other = await service.CreateMemoryAsync();
        using var call = service.Client.Memories.WatchUnits(new WatchUnitsRequest { Parent = memory }, cancellationToken: Cancellation);
        await NextAsync(call);

        await service.AddAsync(other, "وفد", "delegation");
        await service.AddAsync(memory, "لجنة", "committee");

        (await NextChangeAsync(call)).Change.Unit.TargetText.ShouldBe("committee");
    }

    [Fact]
    public async Task A_silent_watch_sends_heartbeats()
    {
        var memory = await service.CreateMemoryAsync();
        using var call = service.Client.Memories.WatchUnits(
            new WatchUnitsRequest { Parent = memory, HeartbeatSeconds = 1 }, cancellationToken: Cancellation);
        await NextAsync(call);

        var heartbeat = await NextAsync(call);

        heartbeat.Change.ShouldBeNull();
        heartbeat.ResumeToken.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_watch_of_a_quiet_memory_sends_heartbeats_while_others_are_busy()
    {
        var memory = await service.CreateMemoryAsync();
        var busy = await service.CreateMemoryAsync();
        using var call = service.Client.Memories.WatchUnits(
            new WatchUnitsRequest { Parent = memory, HeartbeatSeconds = 1 }, cancellationToken: Cancellation);
        var begin = (await NextAsync(call)).ResumeToken;

        var heartbeat = NextAsync(call);
        for (var i = 0; i < 200 && !heartbeat.IsCompleted; i++)
        {
            await service.AddAsync(busy, $"وفد {i}", $"delegation {i}");
            await Task.Delay(20, Cancellation);
        }

        heartbeat.IsCompleted.ShouldBeTrue();
        (await heartbeat).Change.ShouldBeNull();
        (await heartbeat).ResumeToken.ShouldNotBe(begin);
    }

    [Theory]
    [InlineData("made up")]
    [InlineData("w2-")]
    [InlineData("w2-1-0-0")]
    [InlineData("w2-0-0-1")]
    [InlineData("w2-0-999999999999-0")]
    [InlineData("w2--1-0-0")]
    public async Task A_foreign_resume_token_is_refused(string token)
    {
        using var call = service.Client.Memories.WatchUnits(
            new WatchUnitsRequest { Parent = "memories/-", ResumeToken = token }, cancellationToken: Cancellation);
        var exception = await Should.ThrowAsync<RpcException>(() => NextAsync(call));
        exception.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        ServiceError.From(exception).Reason.ShouldBe("BAD_TOKEN");
        exception.Status.Detail.ShouldContain("watch without a token");
    }

    [Fact]
    public async Task The_client_goes_on_over_a_restart_of_the_service_and_misses_nothing()
    {
        await using var restarting = new RunningService();
        await restarting.InitializeAsync();
        var memory = await restarting.CreateMemoryAsync();
        string token;
        using (var call = restarting.Client.Memories.WatchUnits(new WatchUnitsRequest { Parent = memory }, cancellationToken: Cancellation))
        {
            token = (await NextAsync(call)).ResumeToken;
        }

        await restarting.AddAsync(memory, "وفد", "delegation");
        await restarting.RestartAsync();
        await restarting.AddAsync(memory, "لجنة", "committee");

        var seen = await restarting.Client.Streams
            .WatchUnitsAsync(new WatchUnitsRequest { Parent = memory, ResumeToken = token }, Cancellation)
            .Where(response => response.Change is not null)
            .Take(2)
            .Select(response => response.Change.Unit.TargetText)
            .ToListAsync(Cancellation);

        seen.ShouldBe(["delegation", "committee"]);
    }

    private static async Task<WatchUnitsResponse> NextAsync(AsyncServerStreamingCall<WatchUnitsResponse> call)
    {
        (await call.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();
        return call.ResponseStream.Current;
    }

    private static async Task<WatchUnitsResponse> NextChangeAsync(AsyncServerStreamingCall<WatchUnitsResponse> call)
    {
        WatchUnitsResponse response;
        do
        {
            response = await NextAsync(call);
        }
        while (response.Change is null);

        return response;
    }
}
