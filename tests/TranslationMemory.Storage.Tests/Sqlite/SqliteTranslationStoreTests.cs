namespace TranslationMemory.Storage.Tests;

/// <summary>The suite of all engines, on SQLite.</summary>
public sealed class SqliteTranslationStoreTests : TranslationStoreConformance
{
    private readonly StoreDirectory _directory = new();

    protected override async Task<ITranslationStore> OpenEmptyAsync() => await _directory.OpenAsync(Time);

    protected override async Task<ITranslationStore> ReopenAsync(ITranslationStore store)
    {
        await store.DisposeAsync();
        return await _directory.OpenAsync(Time);
    }

    protected override ValueTask CleanUpAsync()
    {
        _directory.Dispose();
        return ValueTask.CompletedTask;
    }
}
