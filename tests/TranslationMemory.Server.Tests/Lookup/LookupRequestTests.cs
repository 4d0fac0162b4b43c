using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Lookup;

public sealed class LookupRequestTests(RunningService service) : IClassFixture<RunningService>
{
    public static TheoryData<LookupSegmentRequest, string, string> WrongRequests => new()
    {
        { new LookupSegmentRequest(), "text", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = " \t\n" }, "text", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = new string('و', 10_001) }, "text", "SEGMENT_TOO_LONG" },
        { new LookupSegmentRequest { Text = "نص", SourceLanguage = "fr" }, "source_language", "UNSUPPORTED_LANGUAGE" },
        { new LookupSegmentRequest { Text = "نص", SourceLanguage = "لغة" }, "source_language", "UNSUPPORTED_LANGUAGE" },
        { new LookupSegmentRequest { Text = "نص", SourceLanguage = "ar", TargetLanguage = "ar-SY" }, "target_language", "UNSUPPORTED_LANGUAGE" },
        { new LookupSegmentRequest { Text = "نص", MinScore = 103 }, "min_score", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", MinScore = 29 }, "min_score", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", MinScore = -1 }, "min_score", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", MaxMatches = 51 }, "max_matches", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", Memories = { "memory/x" } }, "memories[0]", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", Memories = { "memories/A b" } }, "memories[0]", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", Statuses = { UnitStatus.Draft, UnitStatus.Unspecified } }, "statuses[1]", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", Statuses = { (UnitStatus)77 } }, "statuses[0]", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", Origins = { UnitOrigin.Unspecified } }, "origins[0]", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", Origins = { (UnitOrigin)(-1) } }, "origins[0]", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", Authors = { new string('a', 201) } }, "authors[0]", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", Authors = { Enumerable.Repeat("a", 101) } }, "authors", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", UnitLanguages = { "ar", "fr" } }, "unit_languages[1]", "UNSUPPORTED_LANGUAGE" },
        { new LookupSegmentRequest { Text = "نص", UnitLanguages = { "" } }, "unit_languages[0]", "UNSUPPORTED_LANGUAGE" },
        { new LookupSegmentRequest { Text = "نص", Glossaries = { "" } }, "glossaries[0]", "INVALID_ARGUMENT" },
        { new LookupSegmentRequest { Text = "نص", Context = new LookupContext { PreviousText = new string('x', 10_001) } }, "context.previous_text", "INVALID_ARGUMENT" },
    };

    [Theory]
    [MemberData(nameof(WrongRequests))]
    public async Task A_wrong_request_names_the_field_and_the_reason(LookupSegmentRequest request, string field, string reason)
    {
        var error = await Failing.ErrorAsync(service.Client.Lookups.LookupSegmentAsync(
            request, cancellationToken: TestContext.Current.CancellationToken));

        error.Code.ShouldBe(StatusCode.InvalidArgument);
        error.Reason.ShouldBe(reason);
        error.Fields.ShouldContain(problem => problem.Field == field);
    }

    [Fact]
    public async Task All_problems_are_told_at_once()
    {
        var error = await Failing.ErrorAsync(service.Client.Lookups.LookupSegmentAsync(
            new LookupSegmentRequest { MinScore = 7, MaxMatches = 1_000 }, cancellationToken: TestContext.Current.CancellationToken));

        error.Fields.Select(problem => problem.Field).ShouldBe(["text", "min_score", "max_matches"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_memory_that_is_not_there_is_NOT_FOUND()
    {
        var error = await Failing.ErrorAsync(service.Client.Lookups.LookupSegmentAsync(
            new LookupSegmentRequest { Text = "نص", Memories = { "memories/nowhere" } },
            cancellationToken: TestContext.Current.CancellationToken));

        error.Code.ShouldBe(StatusCode.NotFound);
        error.Reason.ShouldBe("NOT_FOUND");
        error.ResourceName.ShouldBe("memories/nowhere");
    }

    [Fact]
    public async Task A_batch_of_none_or_of_too_many_is_refused()
    {
        var none = await Failing.ErrorAsync(service.Client.Lookups.BatchLookupSegmentsAsync(
            new BatchLookupSegmentsRequest(), cancellationToken: TestContext.Current.CancellationToken));
        none.Fields.ShouldHaveSingleItem().Field.ShouldBe("requests");

        var request = new BatchLookupSegmentsRequest();
        request.Requests.AddRange(Enumerable.Repeat(new LookupSegmentRequest { Text = "نص" }, 501));
        var tooMany = await Failing.ErrorAsync(service.Client.Lookups.BatchLookupSegmentsAsync(
            request, cancellationToken: TestContext.Current.CancellationToken));
        tooMany.Fields.ShouldHaveSingleItem().Field.ShouldBe("requests");
    }

    [Fact]
    public async Task Control_characters_and_NUL_are_text_like_any_other()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "نص\0\u0001\u001b مع رموز", "text\0\u0001\u001b with symbols");

        var match = (await service.LookupAsync(memory, "نص\0\u0001\u001b مع رموز")).Matches.ShouldHaveSingleItem();

        match.Score.ShouldBe(100);
        match.TargetText.ShouldBe("text\0\u0001\u001b with symbols");
    }

    [Fact]
    public async Task A_deadline_that_has_passed_is_DEADLINE_EXCEEDED()
    {
        var exception = await Should.ThrowAsync<RpcException>(async () => await service.Client.Lookups.LookupSegmentAsync(
            new LookupSegmentRequest { Text = "نص" },
            deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddMilliseconds(-1),
            cancellationToken: TestContext.Current.CancellationToken));

        exception.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
    }
}
