using TranslationMemory.Matching;

namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    [Fact]
    public async Task The_same_request_again_gets_the_first_answer_whatever_happened_since()
    {
        await CreateMemoryAsync();
        var earlier = await StoreAsync(Samples.Unit("known"));
        TranslationUnit[] given =
        [
            Samples.FullUnit(), Samples.Unit("known"), Samples.Unit("known") with { Author = "x" }, Samples.Unit("\uD800"),
        ];
        var first = await Store.StoreUnitsAsync("news", given, "layla", "request-1", Cancel);
        Time.Advance(TimeSpan.FromDays(6));
        await Store.UpdateUnitAsync(first[0].Unit with { SourceText = "changed" }, null, "omar", Cancel);
        await Store.DeleteUnitAsync("news", first[3].Unit.Id, null, "omar", Cancel);
        var before = await Store.GetLastSequenceAsync(Cancel);
        Store = await ReopenAsync(Store);

        var again = await Store.StoreUnitsAsync("news", given, "layla", "request-1", Cancel);

        again.Select(unit => unit.Outcome).ShouldBe(
            [StoreOutcome.Created, StoreOutcome.Unchanged, StoreOutcome.Updated, StoreOutcome.Created]);
        again[1].Unit.Id.ShouldBe(earlier.Id);
        foreach (var (left, right) in again.Zip(first))
        {
            ShouldBeSame(left.Unit, right.Unit);
        }

        (await Store.GetLastSequenceAsync(Cancel)).ShouldBe(before);

        await Store.DeleteMemoryAsync("news", true, null, Cancel);
        (await Store.StoreUnitsAsync("news", given, "layla", "request-1", Cancel)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_request_id_with_another_request_is_refused()
    {
        await CreateMemoryAsync();
        await CreateMemoryAsync("other");
        await Store.CreateGlossaryAsync(Samples.Glossary(), Cancel);
        await Store.StoreUnitsAsync("news", [Samples.FullUnit()], "layla", "r", Cancel);
        var before = await Store.GetLastSequenceAsync(Cancel);

        List<Func<Task>> calls =
        [
            () => Store.StoreUnitsAsync("other", [Samples.FullUnit()], "layla", "r", Cancel),
            () => Store.StoreUnitsAsync("news", [Samples.FullUnit()], "omar", "r", Cancel),
            () => Store.StoreUnitsAsync("news", [], "layla", "r", Cancel),
            () => Store.StoreUnitsAsync("news", [Samples.FullUnit(), Samples.FullUnit()], "layla", "r", Cancel),
            () => Store.StoreEntriesAsync("syria-talks", [Samples.Entry()], false, "r", Cancel),
            () => CreateArticleAsync("r"),
        ];
        calls.AddRange(Changes.Values.Concat(Identities.Values).Select<Func<TranslationUnit, TranslationUnit>, Func<Task>>(
            change => () => Store.StoreUnitsAsync("news", [change(Samples.FullUnit())], "layla", "r", Cancel)));

        foreach (var call in calls)
        {
            (await ShouldFailAsync(StoreErrorKind.RequestIdReused, call)).Resource.ShouldBe("r");
        }

        (await Store.GetLastSequenceAsync(Cancel)).ShouldBe(before);
    }

    [Fact]
    public async Task A_request_without_id_is_done_each_time()
    {
        await Store.CreateGlossaryAsync(Samples.Glossary(), Cancel);

        await Store.StoreEntriesAsync("syria-talks", [Samples.Entry()], false, string.Empty, Cancel);
        await Store.StoreEntriesAsync("syria-talks", [Samples.Entry()], false, string.Empty, Cancel);

        (await EntriesAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_request_that_failed_can_be_made_again()
    {
        await ShouldFailAsync(
            StoreErrorKind.NotFound, () => Store.StoreUnitsAsync("news", [Samples.Unit()], "layla", "r", Cancel));
        await CreateMemoryAsync();

        (await Store.StoreUnitsAsync("news", [Samples.Unit()], "layla", "r", Cancel))[0].Outcome
            .ShouldBe(StoreOutcome.Created);
    }

    [Fact]
    public async Task A_request_is_remembered_for_a_week()
    {
        await CreateMemoryAsync();
        await Store.StoreUnitsAsync("news", [Samples.Unit()], "layla", "r", Cancel);

        Time.Advance(TimeSpan.FromDays(7));
        (await Store.StoreUnitsAsync("news", [Samples.Unit()], "layla", "r", Cancel))[0].Outcome
            .ShouldBe(StoreOutcome.Created);
        Time.Advance(TimeSpan.FromTicks(1));
        (await Store.StoreUnitsAsync("news", [Samples.Unit()], "layla", "r", Cancel))[0].Outcome
            .ShouldBe(StoreOutcome.Unchanged);
    }

    [Fact]
    public async Task Stored_entries_are_answered_again_as_they_were()
    {
        await CreateGlossaryWithAsync(Samples.Entry("known"));
        var given = new[] { Samples.FullEntry(), Samples.Entry(), Samples.Entry("known") };
        var first = await Store.StoreEntriesAsync("syria-talks", given, true, "r", Cancel);
        await Store.DeleteGlossaryAsync("syria-talks", true, null, Cancel);
        Time.Advance(TimeSpan.FromSeconds(1));

        var again = await Store.StoreEntriesAsync("syria-talks", given, true, "r", Cancel);

        again.Select(entry => entry.Outcome).ShouldBe(
            [StoreOutcome.Created, StoreOutcome.Created, StoreOutcome.Unchanged]);
        foreach (var (left, right) in again.Zip(first))
        {
            ShouldBeSame(left.Entry, right.Entry);
        }

        await ShouldFailAsync(
            StoreErrorKind.RequestIdReused, () => Store.StoreEntriesAsync("syria-talks", given, false, "r", Cancel));
        await ShouldFailAsync(
            StoreErrorKind.RequestIdReused, () => Store.StoreEntriesAsync("syria-talks", given[..2], true, "r", Cancel));
    }

    [Fact]
    public async Task A_stored_article_is_answered_again_as_it_was()
    {
        await CreateMemoryAsync();
        var first = await CreateArticleAsync("r");
        Time.Advance(TimeSpan.FromSeconds(1));
        await Store.DeleteArticleAsync("astana", true, "omar", Cancel);

        var again = await CreateArticleAsync("r");

        ShouldBeSame(again.Article, first.Article);
        again.Units.ShouldBeEmpty();
        ShouldBeSame((await Store.GetArticleAnswerAsync("astana", Request("r"), Cancel)).ShouldNotBeNull(), first.Article);
        (await Store.GetArticleAnswerAsync("astana", Request("other"), Cancel)).ShouldBeNull();
        (await Store.GetArticleAnswerAsync("astana", Request(string.Empty), Cancel)).ShouldBeNull();
        await ShouldFailAsync(
            StoreErrorKind.RequestIdReused,
            () => Store.CreateArticleAsync(
                Samples.Article(), Samples.Beads(), Samples.Units(2), Request("r") with { Content = "other" }, Cancel));
        await ShouldFailAsync(
            StoreErrorKind.RequestIdReused,
            () => Store.GetArticleAnswerAsync("another", Request("r"), Cancel));
    }

    [Fact]
    public async Task Beads_that_a_retry_aligns_otherwise_do_not_make_it_another_request()
    {
        await CreateMemoryAsync();
        var first = await CreateArticleAsync("r");

        var again = await Store.CreateArticleAsync(Samples.Article(), Samples.Beads()[..1], Samples.Units(1), Request("r"), Cancel);

        ShouldBeSame(again.Article, first.Article);
    }
}
