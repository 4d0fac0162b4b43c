namespace TranslationMemory.Storage.Tests;

public abstract partial class TranslationStoreConformance
{
    [Fact]
    public async Task A_page_token_of_another_list_or_parent_is_refused()
    {
        foreach (var id in (string[])["a", "b"])
        {
            await CreateMemoryAsync(id);
            await Store.StoreUnitsAsync(id, Samples.Units(2), string.Empty, string.Empty, Cancel);
            await Store.CreateGlossaryAsync(Samples.Glossary(id), Cancel);
            await Store.StoreEntriesAsync(id, [Samples.Entry("a"), Samples.Entry("b")], false, string.Empty, Cancel);
            await Store.CreateArticleAsync(Samples.Article(id, null), [], [], new ArticleRequest(), Cancel);
        }

        var lists = Lists();
        var tokens = new List<string>();
        foreach (var list in lists)
        {
            tokens.Add((await list(new PageRequest(1))).ShouldNotBeNull());
        }

        for (var i = 0; i < lists.Length; i++)
        {
            for (var j = 0; j < tokens.Count; j++)
            {
                if (i == j)
                {
                    (await lists[i](new PageRequest(1, tokens[j]))).ShouldBeNull();
                }
                else
                {
                    await ShouldFailAsync(StoreErrorKind.BadPageToken, () => lists[i](new PageRequest(1, tokens[j])));
                }
            }

            foreach (var bad in (string[])["x", "====", "not a token", "\uD800", tokens[i] + "A", tokens[i][..^2], tokens[i][1..]])
            {
                await ShouldFailAsync(StoreErrorKind.BadPageToken, () => lists[i](new PageRequest(1, bad)));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public async Task A_page_holds_at_least_one_item(int size)
    {
        await CreateMemoryAsync("a");
        await Store.CreateGlossaryAsync(Samples.Glossary("a"), Cancel);

        foreach (var list in Lists()[..5])
        {
            await Should.ThrowAsync<ArgumentOutOfRangeException>(() => list(new PageRequest(size)));
        }
    }

    [Fact]
    public async Task An_empty_list_is_one_empty_page()
    {
        var memories = await Store.ListMemoriesAsync(new PageRequest(1), Cancel);
        memories.Items.ShouldBeEmpty();
        memories.NextToken.ShouldBeNull();
        (await Store.ListGlossariesAsync(new PageRequest(1), Cancel)).Items.ShouldBeEmpty();
        (await Store.ListArticlesAsync(new PageRequest(1, string.Empty), Cancel)).Items.ShouldBeEmpty();
    }

    private Func<PageRequest, Task<string?>>[] Lists() =>
    [
        async page => (await Store.ListMemoriesAsync(page, Cancel)).NextToken,
        async page => (await Store.ListGlossariesAsync(page, Cancel)).NextToken,
        async page => (await Store.ListArticlesAsync(page, Cancel)).NextToken,
        async page => (await Store.ListUnitsAsync("a", page, Cancel)).NextToken,
        async page => (await Store.ListEntriesAsync("a", page, Cancel)).NextToken,
        async page => (await Store.ListUnitsAsync("b", page, Cancel)).NextToken,
        async page => (await Store.ListEntriesAsync("b", page, Cancel)).NextToken,
    ];
}
