using System.Net.Http.Json;
using System.Text.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Lookup;

public sealed class LookupFilterTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Text = "وصل الوفد الروسي إلى أستانة";
    private static readonly HttpClient Http = new();

    /// <summary>A filter with the translations that it leaves of the four that <see cref="FillAsync"/> stores.</summary>
    public static TheoryData<LookupSegmentRequest, string> Filters => new()
    {
        { new LookupSegmentRequest(), "aligned confirmed draft syrian" },
        { new LookupSegmentRequest { Statuses = { UnitStatus.Draft } }, "draft" },
        { new LookupSegmentRequest { Statuses = { UnitStatus.Draft, UnitStatus.Aligned } }, "aligned draft" },
        { new LookupSegmentRequest { Statuses = { UnitStatus.Rejected } }, "" },
        { new LookupSegmentRequest { Origins = { UnitOrigin.Alignment } }, "aligned" },
        { new LookupSegmentRequest { Origins = { UnitOrigin.Alignment, UnitOrigin.Machine } }, "aligned draft" },
        { new LookupSegmentRequest { Authors = { "hala" } }, "confirmed syrian" },
        { new LookupSegmentRequest { Authors = { "hala", "" } }, "aligned confirmed syrian" },
        { new LookupSegmentRequest { Authors = { "Hala" } }, "" },
        { new LookupSegmentRequest { UnitLanguages = { "ar-SY" } }, "syrian" },
        { new LookupSegmentRequest { UnitLanguages = { "AR_sy", "en" } }, "aligned confirmed draft syrian" },
        { new LookupSegmentRequest { UnitLanguages = { "en-GB" } }, "" },
        { new LookupSegmentRequest { Authors = { "hala" }, Statuses = { UnitStatus.Confirmed }, MetadataFilter = { ["client"] = "un" }, UnitLanguages = { "en" } }, "confirmed" },
        { new LookupSegmentRequest { Authors = { "hala" }, Origins = { UnitOrigin.Machine } }, "" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_lookup_finds_the_units_that_its_filters_admit_alone_in_a_batch_and_in_a_stream(LookupSegmentRequest request, string expected)
    {
        request = request.Clone();
        request.Text = Text;
        request.Memories.Add(await FillAsync());

        var single = await service.Client.Lookups.LookupSegmentAsync(request, cancellationToken: Cancellation);
        var batch = await service.Client.Lookups.BatchLookupSegmentsAsync(
            new BatchLookupSegmentsRequest { Requests = { request } }, cancellationToken: Cancellation);
        var stream = await service.Client.Streams.LookupSegmentsAsync(new[] { request }.ToAsyncEnumerable(), Cancellation).SingleAsync(Cancellation);

        foreach (var response in new[] { single, batch.Responses.ShouldHaveSingleItem(), stream.Response })
        {
            string.Join(' ', response.Matches.Select(match => match.TargetText).Order(StringComparer.Ordinal)).ShouldBe(expected);
        }
    }

    [Fact]
    public async Task Filters_are_lists_of_names_over_HTTP_and_JSON()
    {
        var memory = await FillAsync();
        var response = await Http.PostAsJsonAsync(
            $"{service.WebAddress}/v1/segments:lookup",
            new
            {
                text = Text,
                memories = new[] { memory },
                statuses = new[] { "UNIT_STATUS_DRAFT", "UNIT_STATUS_CONFIRMED" },
                origins = new[] { "UNIT_ORIGIN_HUMAN" },
                authors = new[] { "hala" },
                unitLanguages = new[] { "ar-SY" },
                metadataFilter = new { client = "un" },
            },
            Cancellation);

        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        var match = json.RootElement.GetProperty("matches").EnumerateArray().ShouldHaveSingleItem();
        match.GetProperty("targetText").GetString().ShouldBe("syrian");
        match.GetProperty("status").GetString().ShouldBe("UNIT_STATUS_CONFIRMED");
        match.GetProperty("author").GetString().ShouldBe("hala");
    }

    private async Task<string> FillAsync()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, Text, "confirmed", unit => (unit.Author, unit.Metadata["client"]) = ("hala", "un"));
        await service.AddAsync(memory, Text, "draft", unit => (unit.Author, unit.Status, unit.Origin) = ("omar", UnitStatus.Draft, UnitOrigin.Machine));
        await service.AddAsync(memory, Text, "aligned", unit => (unit.Status, unit.Origin) = (UnitStatus.Aligned, UnitOrigin.Alignment));
        await service.AddAsync(memory, Text, "syrian", unit =>
        {
            (unit.Author, unit.SourceLanguage, unit.TargetLanguage) = ("hala", "ar-SY", "en-US");
            unit.Metadata["client"] = "un";
        });
        return memory;
    }
}
