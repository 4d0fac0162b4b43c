namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    [Fact]
    public async Task CreateArticle_stores_the_article_and_its_units_together()
    {
        await CreateMemoryAsync();

        var stored = await CreateArticleAsync();

        stored.Units.Select(unit => unit.Outcome).ShouldBe([StoreOutcome.Created, StoreOutcome.Created]);
        var ids = stored.Units.Select(unit => unit.Unit.Id).ToList();
        var expected = Samples.Article() with
        {
            SourceSentenceCount = 3,
            TargetSentenceCount = 1,
            CreateTime = Start,
            Version = stored.Article.Version,
            Beads =
            [
                new StoredBead([1, 3], [1], ids[0], BeadState.Aligned, .9877),
                new StoredBead([2], [], null, BeadState.Boilerplate, 1),
                new StoredBead([3], [1], ids[1], BeadState.Accepted, .4),
            ],
        };
        ShouldBeSame(stored.Article, expected);
        ShouldBeSame(await Store.GetArticleAsync("astana", Cancel), expected);
        (await UnitsAsync("news")).ConvertAll(unit => unit.Id).ShouldBe(ids);
        (await ChangesAsync()).ConvertAll(change => change.Actor).ShouldBe(["layla", "layla"]);
    }

    [Fact]
    public async Task An_article_without_translation_needs_no_memory()
    {
        var given = Samples.Article(memory: null) with
        {
            TargetText = null,
            TargetSentences = [],
            SourceText = string.Concat(Samples.NastyTexts),
            Title = "\uD800\0",
        };

        var stored = await Store.CreateArticleAsync(given, [], [], new ArticleRequest(), Cancel);

        stored.Units.ShouldBeEmpty();
        ShouldBeSame(
            await Store.GetArticleAsync("astana", Cancel), given with { SourceSentenceCount = 3, CreateTime = Start, Version = stored.Article.Version });
    }

    [Fact]
    public async Task An_empty_translation_is_not_a_missing_one()
    {
        await Store.CreateArticleAsync(
            Samples.Article(memory: null) with { TargetText = string.Empty }, [], [], new ArticleRequest(), Cancel);

        (await Store.GetArticleAsync("astana", Cancel)).TargetText.ShouldBe(string.Empty);
    }

    [Fact]
    public async Task CreateArticle_that_fails_stores_neither_article_nor_units()
    {
        await CreateMemoryAsync();
        await CreateArticleAsync();
        var before = await Store.GetLastSequenceAsync(Cancel);

        (await ShouldFailAsync(
            StoreErrorKind.AlreadyExists,
            () => Store.CreateArticleAsync(
                Samples.Article(), [], Samples.Units(2, "other"), new ArticleRequest(), Cancel)))
            .Resource.ShouldBe("articles/astana");
        (await ShouldFailAsync(
            StoreErrorKind.NotFound,
            () => Store.CreateArticleAsync(Samples.Article("b", "no"), [], [], new ArticleRequest(), Cancel)))
            .Resource.ShouldBe("memories/no");
        await Should.ThrowAsync<ArgumentException>(() => Store.CreateArticleAsync(
            Samples.Article("b", memory: null), [], Samples.Units(1), new ArticleRequest(), Cancel));
        await Should.ThrowAsync<ArgumentException>(() => Store.CreateArticleAsync(
            Samples.Article("b"), [new NewBead([1], [1], 1, BeadState.Aligned, 1)], Samples.Units(1, "x"), new ArticleRequest(), Cancel));
        await Should.ThrowAsync<ArgumentException>(() => Store.CreateArticleAsync(
            Samples.Article("No Id"), [], [], new ArticleRequest(), Cancel));

        (await Store.GetLastSequenceAsync(Cancel)).ShouldBe(before);
        (await Store.ListArticlesAsync(new PageRequest(10), Cancel)).Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ListArticles_pages_by_ordinal_id_without_the_long_parts()
    {
        await CreateMemoryAsync();
        string[] ids = ["b", "a-b", "a", "a1", "z"];
        foreach (var id in ids)
        {
            await Store.CreateArticleAsync(Samples.Article(id), Samples.Beads(), Samples.Units(2), new ArticleRequest(), Cancel);
        }

        var listed = await AllPagesAsync(page => Store.ListArticlesAsync(page, Cancel), 2);

        listed.ConvertAll(article => article.Id).ShouldBe(ids.Order(StringComparer.Ordinal));
        ShouldBeSame(listed[0], Samples.Article("a") with
        {
            SourceText = string.Empty,
            TargetText = null,
            SourceSentences = [],
            TargetSentences = [],
            SourceSentenceCount = 3,
            TargetSentenceCount = 1,
            CreateTime = Start,
        });
    }

    [Fact]
    public async Task DeleteArticle_leaves_its_units()
    {
        await CreateMemoryAsync();
        await CreateArticleAsync();

        (await Store.DeleteArticleAsync("astana", false, "omar", Cancel)).ShouldBeEmpty();

        (await ShouldFailAsync(StoreErrorKind.NotFound, () => Store.GetArticleAsync("astana", Cancel)))
            .Resource.ShouldBe("articles/astana");
        await ShouldFailAsync(StoreErrorKind.NotFound, () => Store.DeleteArticleAsync("astana", false, string.Empty, Cancel));
        (await UnitsAsync("news")).Count.ShouldBe(2);
        (await CreateArticleAsync()).Units.ShouldAllBe(unit => unit.Outcome == StoreOutcome.Unchanged);
    }

    [Fact]
    public async Task DeleteArticle_takes_the_units_that_are_left_of_it_along_when_asked()
    {
        await CreateMemoryAsync();
        var other = await StoreAsync(Samples.Unit("other"));
        var stored = await CreateArticleAsync();
        await Store.DeleteUnitAsync("news", stored.Units[0].Unit.Id, null, string.Empty, Cancel);
        Time.Advance(TimeSpan.FromSeconds(1));

        var deleted = await Store.DeleteArticleAsync("astana", true, "omar", Cancel);

        ShouldBeSame(deleted.ShouldHaveSingleItem(), stored.Units[1].Unit);
        (await UnitsAsync()).ShouldHaveSingleItem().Id.ShouldBe(other.Id);
        var change = (await ChangesAsync())[^1];
        (change.Kind, change.Actor, change.Time).ShouldBe((ChangeKind.Deleted, "omar", Start.AddSeconds(1)));
        (await Store.GetMemoryAsync("news", Cancel)).UnitCount.ShouldBe(1);
    }

    [Fact]
    public async Task DeleteArticle_works_after_its_memory_was_deleted()
    {
        await CreateMemoryAsync();
        await CreateArticleAsync();
        await Store.DeleteMemoryAsync("news", true, null, Cancel);

        (await Store.DeleteArticleAsync("astana", true, "omar", Cancel)).ShouldBeEmpty();

        (await Store.ListArticlesAsync(new PageRequest(1), Cancel)).Items.ShouldBeEmpty();
    }

    private Task<StoredArticle> CreateArticleAsync(string requestId = "") => Store.CreateArticleAsync(
        Samples.Article(),
        Samples.Beads(),
        Samples.Units(2),
        Request(requestId),
        Cancel);

    private static ArticleRequest Request(string requestId) =>
        new() { Actor = "layla", RequestId = requestId, Content = "c" };

    /// <summary>Compares two articles by value, sentences and beads included.</summary>
    private static void ShouldBeSame(ArticleRecord actual, ArticleRecord expected)
    {
        actual.SourceSentences.ShouldBe(expected.SourceSentences);
        actual.TargetSentences.ShouldBe(expected.TargetSentences);
        actual.Beads.Select(Flat).ShouldBe(expected.Beads.Select(Flat));
        (actual with
        {
            SourceSentences = expected.SourceSentences,
            TargetSentences = expected.TargetSentences,
            Beads = expected.Beads,
        }).ShouldBe(expected);
    }

    private static string Flat(StoredBead bead) =>
        $"{string.Join(',', bead.SourceSentences)}-{string.Join(',', bead.TargetSentences)}-{bead.UnitId ?? "none"}-{bead.State}-{bead.Posterior}";
}
