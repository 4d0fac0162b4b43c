using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Lookup;

public sealed class LookupSegmentTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Arabic = "وتجري المحادثات بوساطة روسيا التي تدعم الرئيس بشار الأسد.";
    private const string English = "The talks are being mediated by Russia, which supports President Bashar al-Assad.";

    [Fact]
    public async Task A_stored_unit_is_found_at_once_in_both_directions()
    {
        var memory = await service.CreateMemoryAsync();
        var unit = await service.AddAsync(memory, Arabic, English);

        var forward = (await service.LookupAsync(memory, Arabic)).Matches.ShouldHaveSingleItem();
        forward.Unit.ShouldBe(unit.Name);
        forward.Score.ShouldBe(100);
        forward.MatchClass.ShouldBe(MatchClass.Exact);
        forward.TargetText.ShouldBe(English);

        var backward = (await service.LookupAsync(memory, English)).Matches.ShouldHaveSingleItem();
        backward.Unit.ShouldBe(unit.Name);
        backward.Score.ShouldBe(100);
        backward.SourceText.ShouldBe(English);
        backward.TargetText.ShouldBe(Arabic);
        backward.SourceLanguage.ShouldBe("en");
    }

    [Theory]
    [InlineData("قبلها.", "بعدها.", 102, MatchClass.DoubleContext)]
    [InlineData("قبلها.", "غيرها.", 101, MatchClass.Context)]
    [InlineData(null, "بعدها.", 101, MatchClass.Context)]
    [InlineData("غيرها.", "غيرها.", 100, MatchClass.Exact)]
    [InlineData(null, null, 100, MatchClass.Exact)]
    public async Task Equal_neighbours_raise_an_exact_match(string? previous, string? next, int score, MatchClass matchClass)
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, Arabic, English, unit => unit.Context = new SegmentContext
        {
            PreviousSource = "قبلها.",
            NextSource = "بعدها.",
        });

        var response = await service.LookupAsync(memory, Arabic, request =>
        {
            request.Context = new LookupContext();
            if (previous is not null)
            {
                request.Context.PreviousText = previous;
            }

            if (next is not null)
            {
                request.Context.NextText = next;
            }
        });

        var match = response.Matches.ShouldHaveSingleItem();
        match.Score.ShouldBe(score);
        match.MatchClass.ShouldBe(matchClass);
    }

    [Fact]
    public async Task The_same_place_of_the_same_document_is_a_double_context_match()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, Arabic, English, unit =>
            unit.Context = new SegmentContext { Document = "articles/a", SegmentId = "7" });

        var response = await service.LookupAsync(memory, Arabic, request =>
            request.Context = new LookupContext { Document = "articles/a", SegmentId = "7" });

        response.Matches.ShouldHaveSingleItem().Score.ShouldBe(102);
    }

    [Fact]
    public async Task A_fuzzy_match_explains_its_score()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "وصل الوفد الروسي إلى أستانة أمس", "The Russian delegation arrived in Astana yesterday");

        var match = (await service.LookupAsync(memory, "وصل الوفد الروسي إلى جنيف أمس")).Matches.ShouldHaveSingleItem();

        match.Score.ShouldBe(83);
        match.MatchClass.ShouldBe(MatchClass.Fuzzy);
        match.Explanation.WordCount.ShouldBe(6);
        var edit = match.Explanation.Edits.ShouldHaveSingleItem();
        edit.Relation.ShouldBe(EditRelation.Substitution);
        edit.Cost.ShouldBe(100);
        "وصل الوفد الروسي إلى جنيف أمس".Substring(edit.QuerySpan.Start, edit.QuerySpan.Length).ShouldBe("جنيف");
        match.SourceText.Substring(edit.UnitSpan.Start, edit.UnitSpan.Length).ShouldBe("أستانة");
    }

    [Fact]
    public async Task Penalties_are_itemised()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, Arabic, English, unit => unit.Status = UnitStatus.Draft);
        await service.Client.Memories.UpdateMemoryAsync(
            new UpdateMemoryRequest { Memory = new Memory { Name = memory, Penalty = 5 }, UpdateMask = new() { Paths = { "penalty" } } },
            cancellationToken: TestContext.Current.CancellationToken);

        var match = (await service.LookupAsync(memory, Arabic)).Matches.ShouldHaveSingleItem();

        match.Score.ShouldBe(94);
        match.Explanation.Penalties.Select(penalty => (penalty.Reason, penalty.Points)).ShouldBe(
            [(PenaltyReason.Draft, 1), (PenaltyReason.Memory, 5)], ignoreOrder: true);
    }

    [Fact]
    public async Task Metadata_filters_the_units()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, Arabic, English, unit => unit.Metadata["client"] = "a");
        await service.AddAsync(memory, Arabic, English + " ", unit => unit.Metadata["client"] = "b");

        var response = await service.LookupAsync(memory, Arabic, request => request.MetadataFilter["client"] = "a");

        response.Matches.ShouldHaveSingleItem().TargetText.ShouldBe(English);
    }

    [Fact]
    public async Task Another_memory_is_not_searched()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, Arabic, English);
        var other = await service.CreateMemoryAsync();

        (await service.LookupAsync(other, Arabic)).Matches.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_updated_unit_is_found_by_its_new_text_and_a_deleted_one_not_at_all()
    {
        var memory = await service.CreateMemoryAsync();
        var unit = await service.AddAsync(memory, Arabic, English);
        unit.SourceText = "نص آخر لا يشبهه";
        await service.Client.Memories.UpdateUnitAsync(
            new UpdateUnitRequest { Unit = unit }, cancellationToken: TestContext.Current.CancellationToken);
        (await service.LookupAsync(memory, Arabic)).Matches.ShouldBeEmpty();
        (await service.LookupAsync(memory, "نص آخر لا يشبهه")).Matches.ShouldHaveSingleItem();

        await service.Client.Memories.DeleteUnitAsync(
            new DeleteUnitRequest { Name = unit.Name }, cancellationToken: TestContext.Current.CancellationToken);
        (await service.LookupAsync(memory, "نص آخر لا يشبهه")).Matches.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_batch_answers_in_the_order_of_its_requests()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "الأول", "first");
        await service.AddAsync(memory, "وفد", "delegation");
        var request = new BatchLookupSegmentsRequest();
        foreach (var text in new[] { "وفد", "لا شيء يشبه هذا", "الأول" })
        {
            request.Requests.Add(new LookupSegmentRequest { Text = text, Memories = { memory } });
        }

        var response = await service.Client.Lookups.BatchLookupSegmentsAsync(
            request, cancellationToken: TestContext.Current.CancellationToken);

        response.Responses.Select(answer => answer.Matches.FirstOrDefault()?.TargetText).ShouldBe(["delegation", null, "first"]);
    }

    [Fact]
    public async Task A_stream_answers_bad_requests_one_by_one_and_goes_on()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "وفد", "delegation");
        var texts = new[] { "وفد", "", "وفد" };
        var answers = await service.Client.Streams
            .LookupSegmentsAsync(
                texts.ToAsyncEnumerable().Select(text => new LookupSegmentRequest { Text = text, Memories = { memory } }),
                TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        answers.Select(answer => answer.Sequence).ShouldBe([0L, 1L, 2L]);
        answers[0].Response.Matches.ShouldHaveSingleItem();
        answers[1].Error.Code.ShouldBe((int)StatusCode.InvalidArgument);
        answers[2].Response.Matches.ShouldHaveSingleItem();
    }
}
