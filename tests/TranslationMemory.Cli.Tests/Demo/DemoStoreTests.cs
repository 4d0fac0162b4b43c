using TranslationMemory.Cli.Connecting;
using TranslationMemory.Cli.Demo;
using TranslationMemory.Cli.Tests.Connecting;
using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Demo;

public sealed class DemoStoreTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    [Fact]
    public async Task Seed_is_stored_once_and_again_only_when_it_was_edited()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var surroundings = DataDirectoryTests.With();
        var seed = new SeedArticle(
            "story",
            _directory.Write("story.ar.txt", "وصل الوفد. غادر الوفد.\n"),
            _directory.Write("story.en.txt", "The delegation arrived. The delegation left.\n"));
        await using var connection = await Connection.EmbeddedAsync(_directory.Combine("data"), surroundings, cancellationToken);
        var store = new DemoStore(connection.Client, surroundings);
        await store.PrepareAsync(cancellationToken);
        await store.PrepareAsync(cancellationToken);

        (await store.StoreArticleAsync(seed, DemoStore.EarlierMemory, cancellationToken)).IsNew.ShouldBeTrue();
        (await store.StoreArticleAsync(seed, DemoStore.EarlierMemory, cancellationToken)).IsNew.ShouldBeFalse();
        (await store.CountUnitsAsync(DemoStore.EarlierMemory, cancellationToken)).ShouldBe(2);

        _directory.Write("story.en.txt", "The delegation came. The delegation went.\n");

        (await store.StoreArticleAsync(seed, DemoStore.EarlierMemory, cancellationToken)).IsNew.ShouldBeTrue();
        (await store.CountUnitsAsync(DemoStore.EarlierMemory, cancellationToken)).ShouldBe(2);
        (await store.CountUnitsAsync(DemoStore.OwnMemory, cancellationToken)).ShouldBe(0);
        (await store.CountEntriesAsync(cancellationToken)).ShouldBe(0);
    }

    public void Dispose() => _directory.Dispose();
}
