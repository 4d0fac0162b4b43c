using Microsoft.Extensions.Time.Testing;
using TranslationMemory.Matching;

namespace TranslationMemory.Storage.Tests;

/// <summary>
/// What every engine of <see cref="ITranslationStore"/> must do. An engine's test class inherits it and makes the store.
/// </summary>
public abstract partial class TranslationStoreConformance : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 1, 23, 10, 0, 0, 123, TimeSpan.Zero);

    /// <summary>The store's clock.</summary>
    protected FakeTimeProvider Time { get; } = new(Start);

    /// <summary>An empty store.</summary>
    protected ITranslationStore Store { get; private set; } = null!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Store = await OpenEmptyAsync();

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await CleanUpAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes an empty store that uses <see cref="Time"/>.</summary>
    protected abstract Task<ITranslationStore> OpenEmptyAsync();

    /// <summary>Closes the store and opens it again with the same data.</summary>
    protected abstract Task<ITranslationStore> ReopenAsync(ITranslationStore store);

    /// <summary>Removes what <see cref="OpenEmptyAsync"/> made.</summary>
    protected abstract ValueTask CleanUpAsync();

    protected static async Task<StoreException> ShouldFailAsync(StoreErrorKind kind, Func<Task> call)
    {
        var failure = await Should.ThrowAsync<StoreException>(call);
        failure.Kind.ShouldBe(kind);
        failure.Message.ShouldNotBeNullOrWhiteSpace();
        return failure;
    }

    protected Task<MemoryRecord> CreateMemoryAsync(string id = "news") => Store.CreateMemoryAsync(Samples.Memory(id), Cancel);

    protected async Task<TranslationUnit> StoreAsync(TranslationUnit unit, string memory = "news") =>
        (await Store.StoreUnitsAsync(memory, [unit], "layla", string.Empty, Cancel)).ShouldHaveSingleItem().Unit;

    protected async Task<List<TranslationUnit>> UnitsAsync(string? memory = null) =>
        await Store.ReadUnitsAsync(memory, Cancel).ToListAsync(Cancel);

    protected async Task<List<UnitChange>> ChangesAsync(string? memory = null, long after = 0) =>
        await Store.ReadChangesAsync(memory, after, Cancel).ToListAsync(Cancel);

    /// <summary>Reads all pages of a list.</summary>
    protected static async Task<List<T>> AllPagesAsync<T>(Func<PageRequest, Task<Page<T>>> list, int size)
    {
        var items = new List<T>();
        string? token = null;
        do
        {
            var page = await list(new PageRequest(size, token));
            page.Items.Length.ShouldBeLessThanOrEqualTo(size);
            items.AddRange(page.Items);
            token = page.NextToken;
        }
        while (token is not null);
        return items;
    }

    /// <summary>Compares two units by value, metadata included.</summary>
    protected static void ShouldBeSame(TranslationUnit actual, TranslationUnit expected)
    {
        actual.Metadata.ShouldBe(expected.Metadata);
        (actual with { Metadata = expected.Metadata }).ShouldBe(expected);
    }
}
