using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Memories;

public sealed class MemoryTests(RunningService service) : IClassFixture<RunningService>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_memory_that_is_there_cannot_be_created_again()
    {
        var name = await service.CreateMemoryAsync();

        var error = await Failing.ErrorAsync(service.Client.Memories.CreateMemoryAsync(
            new CreateMemoryRequest
            {
                MemoryId = name["memories/".Length..],
                Memory = new Memory { SourceLanguage = "en", TargetLanguage = "ar" },
            },
            cancellationToken: Cancellation));

        error.Code.ShouldBe(StatusCode.AlreadyExists);
        error.ResourceName.ShouldBe(name);
    }

    [Theory]
    [InlineData("", "memory_id")]
    [InlineData("Großes", "memory_id")]
    [InlineData("1st", "memory_id")]
    [InlineData("a/b", "memory_id")]
    [InlineData("-", "memory_id")]
    public async Task A_wrong_id_is_refused(string id, string field)
    {
        var error = await Failing.ErrorAsync(service.Client.Memories.CreateMemoryAsync(
            new CreateMemoryRequest { MemoryId = id, Memory = new Memory { SourceLanguage = "ar", TargetLanguage = "en" } },
            cancellationToken: Cancellation));
        error.Fields.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Theory]
    [InlineData("", "en", "memory.source_language")]
    [InlineData("ar", "", "memory.target_language")]
    [InlineData("ar", "fr", "memory.target_language")]
    [InlineData("en", "en-GB", "memory.target_language")]
    public async Task A_pair_that_is_not_Arabic_and_English_is_refused(string source, string target, string field)
    {
        var error = await Failing.ErrorAsync(service.Client.Memories.CreateMemoryAsync(
            new CreateMemoryRequest { MemoryId = "pair", Memory = new Memory { SourceLanguage = source, TargetLanguage = target } },
            cancellationToken: Cancellation));
        error.Fields.ShouldContain(problem => problem.Field == field);
    }

    [Fact]
    public async Task A_memory_with_units_is_deleted_only_by_force_and_its_units_are_found_no_more()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "جملة للحذف وحدها", "a sentence to be deleted");

        var error = await Failing.ErrorAsync(service.Client.Memories.DeleteMemoryAsync(
            new DeleteMemoryRequest { Name = memory }, cancellationToken: Cancellation));
        error.Code.ShouldBe(StatusCode.FailedPrecondition);
        error.Reason.ShouldBe("NOT_EMPTY");

        await service.Client.Memories.DeleteMemoryAsync(
            new DeleteMemoryRequest { Name = memory, Force = true }, cancellationToken: Cancellation);
        (await service.LookupAsync("memories/-", "جملة للحذف وحدها")).Matches.ShouldBeEmpty();
        var gone = await Failing.ErrorAsync(service.Client.Memories.GetMemoryAsync(
            new GetMemoryRequest { Name = memory }, cancellationToken: Cancellation));
        gone.Code.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task Statistics_count_units_by_status_and_origin()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "وفد", "delegation");
        await service.AddAsync(memory, "وفد", "deputation", unit => unit.Status = UnitStatus.Draft);
        await service.AddAsync(memory, "لجنة", "committee", unit => unit.Origin = UnitOrigin.Machine);

        var stats = await service.Client.Memories.GetMemoryStatsAsync(
            new GetMemoryStatsRequest { Name = memory }, cancellationToken: Cancellation);

        stats.UnitCount.ShouldBe(3);
        stats.DistinctSourceCount.ShouldBe(2);
        stats.UnitsByStatus.ShouldBe(new Dictionary<string, long> { ["confirmed"] = 2, ["draft"] = 1 }, ignoreOrder: true);
        stats.UnitsByOrigin.ShouldBe(new Dictionary<string, long> { ["human"] = 2, ["machine"] = 1 }, ignoreOrder: true);
        stats.LastChangeTime.ShouldNotBeNull();
    }
}
