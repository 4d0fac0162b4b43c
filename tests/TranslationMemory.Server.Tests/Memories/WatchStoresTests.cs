using Grpc.Core;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Memories;

/// <summary>A resume token is a place in one store's log: it says nothing of another log, however alike.</summary>
public sealed class WatchStoresTests : IAsyncLifetime
{
    private readonly RunningService _service = new();
    private readonly string _backup = Directory.CreateTempSubdirectory("tm-backup-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _service.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        Directory.Delete(_backup, recursive: true);
    }

    [Fact]
    public async Task A_token_of_another_store_is_refused_with_the_way_out()
    {
        await using var other = new RunningService();
        await other.InitializeAsync();
        var memory = await _service.CreateMemoryAsync("m");
        await other.CreateMemoryAsync("m");
        await _service.AddAsync(memory, "وفد", "delegation");
        await other.AddAsync(memory, "وفد", "delegation");

        var token = await TokenAsync(_service);

        await ShouldBeRefusedAsync(other, token);
        await ShouldBeTakenAsync(_service, token);
    }

    [Fact]
    public async Task A_token_of_changes_that_a_restored_backup_does_not_have_is_refused_and_an_older_one_is_taken()
    {
        var memory = await _service.CreateMemoryAsync("m");
        await _service.AddAsync(memory, "وفد", "delegation");
        var before = await TokenAsync(_service);
        await _service.StopAsync();
        Copy(_service.DataDirectory, _backup);
        await _service.InitializeAsync();
        await _service.AddAsync(memory, "لجنة", "committee");
        var gone = await TokenAsync(_service);

        await _service.StopAsync();
        Directory.Delete(_service.DataDirectory, recursive: true);
        Copy(_backup, _service.DataDirectory);
        await _service.InitializeAsync();
        await ShouldBeRefusedAsync(_service, gone);
        await _service.AddAsync(memory, "مجلس", "council");
        await _service.AddAsync(memory, "وزارة", "ministry");

        await ShouldBeRefusedAsync(_service, gone);
        var changes = await _service.Client.Streams
            .WatchUnitsAsync(new WatchUnitsRequest { Parent = memory, ResumeToken = before }, Cancellation)
            .Where(response => response.Change is not null)
            .Take(2)
            .Select(response => response.Change.Unit.TargetText)
            .ToListAsync(Cancellation);
        changes.ShouldBe(["council", "ministry"]);
    }

    [Fact]
    public async Task A_memory_that_was_deleted_can_be_watched_with_a_token_and_one_that_never_was_cannot()
    {
        var memory = await _service.CreateMemoryAsync();
        var token = await TokenAsync(_service);
        await _service.AddAsync(memory, "وفد", "delegation");
        await _service.Client.Memories.DeleteMemoryAsync(new DeleteMemoryRequest { Name = memory, Force = true }, cancellationToken: Cancellation);

        var kinds = await _service.Client.Streams
            .WatchUnitsAsync(new WatchUnitsRequest { Parent = memory, ResumeToken = token }, Cancellation)
            .Where(response => response.Change is not null)
            .Take(2)
            .Select(response => response.Change.Kind)
            .ToListAsync(Cancellation);

        kinds.ShouldBe([UnitChangeKind.Created, UnitChangeKind.Deleted]);
        (await RefusalAsync(_service, new WatchUnitsRequest { Parent = memory })).StatusCode.ShouldBe(StatusCode.NotFound);
        (await RefusalAsync(_service, new WatchUnitsRequest { Parent = "memories/never", ResumeToken = token })).StatusCode.ShouldBe(StatusCode.NotFound);
    }

    private static async Task<string> TokenAsync(RunningService service)
    {
        using var call = service.Client.Memories.WatchUnits(new WatchUnitsRequest { Parent = "memories/-" }, cancellationToken: Cancellation);
        (await call.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();
        return call.ResponseStream.Current.ResumeToken;
    }

    private static async Task ShouldBeTakenAsync(RunningService service, string token)
    {
        using var call = service.Client.Memories.WatchUnits(
            new WatchUnitsRequest { Parent = "memories/-", ResumeToken = token }, cancellationToken: Cancellation);
        (await call.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();
        call.ResponseStream.Current.ResumeToken.ShouldBe(token);
    }

    private static async Task ShouldBeRefusedAsync(RunningService service, string token)
    {
        var exception = await RefusalAsync(service, new WatchUnitsRequest { Parent = "memories/-", ResumeToken = token });
        exception.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        ServiceError.From(exception).Reason.ShouldBe("BAD_TOKEN");
        exception.Status.Detail.ShouldContain("another store");
        exception.Status.Detail.ShouldContain("read the units anew");
    }

    private static async Task<RpcException> RefusalAsync(RunningService service, WatchUnitsRequest request)
    {
        using var call = service.Client.Memories.WatchUnits(request, cancellationToken: Cancellation);
        return await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(Cancellation));
    }

    private static void Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }
}
