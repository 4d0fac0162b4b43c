using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Lookup;

public sealed class FragmentTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Text = "دعا الوفد أمس لوقف إطلاق النار في سوريا";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Units_inside_the_segment_come_with_their_spans_when_asked_for()
    {
        var memory = await service.CreateMemoryAsync();
        var unit = await service.AddAsync(memory, "وقف إطلاق النار", "ceasefire");
        var request = new LookupSegmentRequest { Text = Text, Memories = { memory }, IncludeFragments = true };

        var answer = await service.Client.Lookups.LookupSegmentAsync(request, cancellationToken: Cancellation);
        var fragment = answer.Fragments.ShouldHaveSingleItem();
        fragment.Unit.ShouldBe(unit.Name);
        fragment.TargetText.ShouldBe("ceasefire");
        fragment.Score.ShouldBe(95);
        Text.Substring(fragment.QuerySpan.Start, fragment.QuerySpan.Length).ShouldBe("لوقف إطلاق النار");
        fragment.UnitSpan.Length.ShouldBe("وقف إطلاق النار".Length);

        var batch = await service.Client.Lookups.BatchLookupSegmentsAsync(
            new BatchLookupSegmentsRequest { Requests = { request, new LookupSegmentRequest(request) { IncludeFragments = false } } }, cancellationToken: Cancellation);
        batch.Responses.Select(response => response.Fragments.Count).ShouldBe([1, 0]);
    }

    [Fact]
    public async Task English_units_are_found_too()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "وقف إطلاق النار", "a ceasefire agreement");

        var answer = await service.Client.Lookups.LookupSegmentAsync(
            new LookupSegmentRequest { Text = "They signed a ceasefire agreement today.", Memories = { memory }, IncludeFragments = true },
            cancellationToken: Cancellation);

        answer.Fragments.ShouldHaveSingleItem().TargetText.ShouldBe("وقف إطلاق النار");
    }
}
