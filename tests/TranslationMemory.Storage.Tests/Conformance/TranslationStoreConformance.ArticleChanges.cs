using TranslationMemory.Matching;

namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    [Fact]
    public async Task ReplaceArticle_makes_the_units_follow_the_beads()
    {
        await CreateMemoryAsync();
        var first = await CreateArticleAsync();
        var (goesOn, goes) = (first.Units[0].Unit, first.Units[1].Unit);
        Time.Advance(TimeSpan.FromSeconds(1));

        var second = await Store.ReplaceArticleAsync(
            first.Article with { Title = "جديد", TargetText = "Other" },
            [
                new NewBead([1], [1], 0, BeadState.Accepted, .5),
                new NewBead([2], [], 1, BeadState.Aligned, .9),
                new NewBead([3], [], null, BeadState.Waiting, .1),
            ],
            [goesOn with { TargetText = "corrected", Status = UnitStatus.Confirmed }, Samples.Unit("new")],
            first.Article.Version,
            new ArticleRequest { Actor = "omar" },
            Cancel);

        second.Units.Select(unit => unit.Outcome).ShouldBe([StoreOutcome.Updated, StoreOutcome.Created]);
        second.Units[0].Unit.Id.ShouldBe(goesOn.Id);
        second.DeletedUnits.ShouldHaveSingleItem().Id.ShouldBe(goes.Id);
        second.Article.Version.ShouldBeGreaterThan(first.Article.Version);
        second.Article.Beads.Select(bead => bead.UnitId).ShouldBe([goesOn.Id, second.Units[1].Unit.Id, null]);
        ShouldBeSame(await Store.GetArticleAsync("astana", Cancel), second.Article);
        second.Article.CreateTime.ShouldBe(Start);
        (await UnitsAsync("news")).Select(unit => unit.TargetText).ShouldBe(["corrected", second.Units[1].Unit.TargetText]);
        (await ChangesAsync()).Where(change => change.Actor == "omar").Select(change => change.Kind)
            .ShouldBe([ChangeKind.Deleted, ChangeKind.Updated, ChangeKind.Created]);
        (await Store.GetMemoryAsync("news", Cancel)).UnitCount.ShouldBe(2);
    }

    [Fact]
    public async Task ReplaceArticle_wants_the_version_that_was_read_of_the_article_and_of_its_units()
    {
        await CreateMemoryAsync();
        var first = await CreateArticleAsync();
        var unit = first.Units[0].Unit;
        await Store.UpdateUnitAsync(unit with { TargetText = "by hand" }, null, string.Empty, Cancel);
        var before = await Store.GetLastSequenceAsync(Cancel);

        (await ShouldFailAsync(StoreErrorKind.VersionMismatch, () => ReplaceAsync(first.Article, first.Article.Version + 1)))
            .Resource.ShouldBe("articles/astana");
        (await ShouldFailAsync(StoreErrorKind.VersionMismatch, () => ReplaceAsync(first.Article, first.Article.Version, unit)))
            .Resource.ShouldBe($"memories/news/units/{unit.Id}");
        await ShouldFailAsync(StoreErrorKind.NotFound, () => ReplaceAsync(first.Article with { Id = "no" }, 0));

        (await Store.GetLastSequenceAsync(Cancel)).ShouldBe(before);
        ShouldBeSame(await Store.GetArticleAsync("astana", Cancel), first.Article);
        await ReplaceAsync(first.Article, first.Article.Version);
        await ShouldFailAsync(StoreErrorKind.VersionMismatch, () => ReplaceAsync(first.Article, first.Article.Version));
    }

    [Theory]
    [InlineData(new[] { 2, 3, 4 })]
    [InlineData(new[] { 4, 3, 2 })]
    [InlineData(new[] { 2, 3, 1 })]
    [InlineData(new[] { 3, 1, 2 })]
    [InlineData(new[] { 2, 1, 3 })]
    public async Task Units_of_a_sentence_that_occurs_often_may_take_the_places_of_each_other(int[] places)
    {
        await CreateMemoryAsync();
        var units = Enumerable.Range(1, places.Length).Select(place => InPlace(place)).ToList();
        var first = await Store.CreateArticleAsync(
            Samples.Article(), [.. places.Select((_, i) => BeadOf(i))], units, new ArticleRequest(), Cancel);

        var second = await Store.ReplaceArticleAsync(
            first.Article,
            [.. places.Select((_, i) => BeadOf(i))],
            [.. first.Units.Select((stored, i) => stored.Unit with { Context = InPlace(places[i]).Context })],
            first.Article.Version,
            new ArticleRequest(),
            Cancel);

        second.Units.Select(unit => unit.Unit.Context.SegmentId)
            .ShouldBe(places.Select(place => InPlace(place).Context.SegmentId));
        var left = await UnitsAsync("news");
        left.Select(unit => unit.Id).Order(StringComparer.Ordinal)
            .ShouldBe(second.Article.Beads.Select(bead => bead.UnitId!).Order(StringComparer.Ordinal));

        static NewBead BeadOf(int i) => new([1], [1], i, BeadState.Aligned, 1);
        static TranslationUnit InPlace(int place) =>
            Samples.Unit(document: "articles/astana", segmentId: $"{(char)('0' + place)}");
    }

    [Fact]
    public async Task ReplaceArticle_answers_a_request_that_comes_again()
    {
        await CreateMemoryAsync();
        var first = await CreateArticleAsync();
        var second = await ReplaceAsync(first.Article, first.Article.Version, request: Request("again"));
        var before = await Store.GetLastSequenceAsync(Cancel);

        var again = await ReplaceAsync(first.Article, first.Article.Version, request: Request("again"));

        ShouldBeSame(again.Article, second.Article);
        again.DeletedUnits.ShouldBeEmpty();
        (await Store.GetLastSequenceAsync(Cancel)).ShouldBe(before);
    }

    private Task<StoredArticle> ReplaceAsync(
        ArticleRecord article, long version, TranslationUnit? unit = null, ArticleRequest? request = null) =>
        Store.ReplaceArticleAsync(
            article,
            [new NewBead([1], [1], unit is null ? null : 0, BeadState.Waiting, .3)],
            unit is null ? [] : [unit],
            version,
            request ?? new ArticleRequest(),
            Cancel);
}
