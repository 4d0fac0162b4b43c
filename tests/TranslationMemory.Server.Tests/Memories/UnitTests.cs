using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Memories;

public sealed class UnitTests(RunningService service) : IClassFixture<RunningService>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_unit_comes_back_exactly_as_it_was_sent()
    {
        var memory = await service.CreateMemoryAsync();
        var sent = new Unit
        {
            SourceLanguage = "ar_sy",
            SourceText = "  نصٌّ\u200f كـما\tهو\r\n",
            TargetText = "a text, just as it is\u00a0",
            Context = new SegmentContext { PreviousSource = "", NextTarget = "then", Document = "d", SegmentId = "s" },
            Status = UnitStatus.Draft,
            Origin = UnitOrigin.Machine,
            Author = "ليلى",
            Metadata = { ["client"] = "جريدة" },
        };

        var stored = await service.Client.Memories.CreateUnitAsync(
            new CreateUnitRequest { Parent = memory, Unit = sent }, cancellationToken: Cancellation);
        var read = await service.Client.Memories.GetUnitAsync(new GetUnitRequest { Name = stored.Name }, cancellationToken: Cancellation);

        read.ShouldBe(stored);
        read.SourceLanguage.ShouldBe("ar-SY");
        read.TargetLanguage.ShouldBe("en");
        read.SourceText.ShouldBe(sent.SourceText);
        read.TargetText.ShouldBe(sent.TargetText);
        read.Context.ShouldBe(sent.Context);
        read.Context.HasPreviousSource.ShouldBeTrue();
        read.Context.HasNextSource.ShouldBeFalse();
        read.Status.ShouldBe(sent.Status);
        read.Origin.ShouldBe(sent.Origin);
        read.Author.ShouldBe(sent.Author);
        read.Metadata.ShouldBe(sent.Metadata);
    }

    [Fact]
    public async Task The_same_unit_again_is_not_doubled()
    {
        var memory = await service.CreateMemoryAsync();
        var first = await service.AddAsync(memory, "وفد", "delegation");
        var second = await service.AddAsync(memory, "وفد", "delegation");
        var other = await service.AddAsync(memory, "وفد", "deputation");

        second.Name.ShouldBe(first.Name);
        other.Name.ShouldNotBe(first.Name);
        (await service.Client.Memories.GetMemoryAsync(new GetMemoryRequest { Name = memory }, cancellationToken: Cancellation))
            .UnitCount.ShouldBe(2);
    }

    [Fact]
    public async Task A_batch_with_a_bad_unit_stores_nothing_and_names_the_unit()
    {
        var memory = await service.CreateMemoryAsync();
        var request = new BatchCreateUnitsRequest
        {
            Parent = memory,
            Units =
            {
                new Unit { SourceText = "حسن", TargetText = "good" },
                new Unit { SourceText = "سيئ", TargetText = "" },
                new Unit { SourceText = "طويل", TargetText = new string('x', 10_001) },
            },
        };

        var error = await Failing.ErrorAsync(service.Client.Memories.BatchCreateUnitsAsync(request, cancellationToken: Cancellation));

        error.Fields.Select(field => field.Field).ShouldBe(["units[1].target_text", "units[2].target_text"]);
        (await service.Client.Memories.ListUnitsAsync(new ListUnitsRequest { Parent = memory }, cancellationToken: Cancellation))
            .Units.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_id_gives_the_first_answer_again_and_refuses_another_request()
    {
        var memory = await service.CreateMemoryAsync();
        var request = new CreateUnitRequest
        {
            Parent = memory,
            Unit = new Unit { SourceText = "وفد", TargetText = "delegation" },
            RequestId = "r1",
        };
        var first = await service.Client.Memories.CreateUnitAsync(request, cancellationToken: Cancellation);
        var again = await service.Client.Memories.CreateUnitAsync(request, cancellationToken: Cancellation);
        again.Name.ShouldBe(first.Name);

        request.Unit.TargetText = "another";
        var error = await Failing.ErrorAsync(service.Client.Memories.CreateUnitAsync(request, cancellationToken: Cancellation));
        error.Reason.ShouldBe("REQUEST_ID_REUSED");
    }

    [Fact]
    public async Task A_request_that_comes_again_does_not_bring_back_what_was_deleted_since()
    {
        var memory = await service.CreateMemoryAsync();
        var request = new CreateUnitRequest
        {
            Parent = memory,
            Unit = new Unit { SourceText = "جملة حذفت بعد ذلك", TargetText = "a sentence deleted later" },
            RequestId = $"r{Guid.NewGuid():n}",
        };
        var unit = await service.Client.Memories.CreateUnitAsync(request, cancellationToken: Cancellation);
        await service.Client.Memories.DeleteUnitAsync(new DeleteUnitRequest { Name = unit.Name }, cancellationToken: Cancellation);

        await service.Client.Memories.CreateUnitAsync(request, cancellationToken: Cancellation);

        (await service.LookupAsync(memory, "جملة حذفت بعد ذلك")).Matches.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_update_changes_what_its_mask_names_and_nothing_else()
    {
        var memory = await service.CreateMemoryAsync();
        var unit = await service.AddAsync(memory, "وفد", "delegation", added => added.Author = "first");

        var updated = await service.Client.Memories.UpdateUnitAsync(
            new UpdateUnitRequest
            {
                Unit = new Unit { Name = unit.Name, TargetText = "the delegation", Author = "second" },
                UpdateMask = new FieldMask { Paths = { "target_text" } },
            },
            cancellationToken: Cancellation);

        updated.TargetText.ShouldBe("the delegation");
        updated.SourceText.ShouldBe("وفد");
        updated.Author.ShouldBe("first");
        updated.Etag.ShouldNotBe(unit.Etag);
    }

    [Fact]
    public async Task An_update_with_an_old_etag_is_ABORTED_and_changes_nothing()
    {
        var memory = await service.CreateMemoryAsync();
        var unit = await service.AddAsync(memory, "وفد", "delegation");
        var mine = unit.Clone();
        mine.TargetText = "mine";
        var updated = await service.Client.Memories.UpdateUnitAsync(new UpdateUnitRequest { Unit = mine }, cancellationToken: Cancellation);

        unit.TargetText = "theirs";
        var error = await Failing.ErrorAsync(service.Client.Memories.UpdateUnitAsync(
            new UpdateUnitRequest { Unit = unit }, cancellationToken: Cancellation));

        error.Code.ShouldBe(StatusCode.Aborted);
        error.Reason.ShouldBe("ETAG_MISMATCH");
        (await service.Client.Memories.GetUnitAsync(new GetUnitRequest { Name = unit.Name }, cancellationToken: Cancellation))
            .ShouldBe(updated);
    }

    [Fact]
    public async Task An_unknown_mask_path_is_refused_by_name()
    {
        var memory = await service.CreateMemoryAsync();
        var unit = await service.AddAsync(memory, "وفد", "delegation");

        var error = await Failing.ErrorAsync(service.Client.Memories.UpdateUnitAsync(
            new UpdateUnitRequest { Unit = unit, UpdateMask = new FieldMask { Paths = { "etag" } } }, cancellationToken: Cancellation));

        error.Fields.ShouldHaveSingleItem().Field.ShouldBe("update_mask");
    }

    [Fact]
    public async Task Pages_list_every_unit_once_in_the_order_of_storing()
    {
        var memory = await service.CreateMemoryAsync();
        var names = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            names.Add((await service.AddAsync(memory, $"جملة {i}", $"sentence {i}")).Name);
        }

        var listed = new List<string>();
        var request = new ListUnitsRequest { Parent = memory, PageSize = 3 };
        do
        {
            var page = await service.Client.Memories.ListUnitsAsync(request, cancellationToken: Cancellation);
            page.Units.Count.ShouldBeLessThanOrEqualTo(3);
            listed.AddRange(page.Units.Select(unit => unit.Name));
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);

        listed.ShouldBe(names);
    }

    [Theory]
    [InlineData(-1, "", "page_size")]
    public async Task A_negative_page_size_is_refused(int pageSize, string token, string field)
    {
        var memory = await service.CreateMemoryAsync();
        var error = await Failing.ErrorAsync(service.Client.Memories.ListUnitsAsync(
            new ListUnitsRequest { Parent = memory, PageSize = pageSize, PageToken = token }, cancellationToken: Cancellation));
        error.Fields.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Fact]
    public async Task An_absurd_page_size_is_the_largest_and_a_foreign_token_is_refused()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "وفد", "delegation");
        (await service.Client.Memories.ListUnitsAsync(
            new ListUnitsRequest { Parent = memory, PageSize = int.MaxValue }, cancellationToken: Cancellation)).Units.ShouldHaveSingleItem();

        var error = await Failing.ErrorAsync(service.Client.Memories.ListUnitsAsync(
            new ListUnitsRequest { Parent = memory, PageToken = "made up" }, cancellationToken: Cancellation));
        error.Code.ShouldBe(StatusCode.InvalidArgument);
        error.Reason.ShouldBe("BAD_TOKEN");
    }

    [Theory]
    [InlineData("units/x")]
    [InlineData("memories/x/units/")]
    [InlineData("memories//units/u")]
    [InlineData("memories/x/units/u/")]
    [InlineData("memories/-/units/u")]
    [InlineData("")]
    public async Task A_wrong_name_is_refused(string name)
    {
        var error = await Failing.ErrorAsync(service.Client.Memories.GetUnitAsync(
            new GetUnitRequest { Name = name }, cancellationToken: Cancellation));
        error.Code.ShouldBe(StatusCode.InvalidArgument);
        error.Fields.ShouldHaveSingleItem().Field.ShouldBe("name");
    }
}
