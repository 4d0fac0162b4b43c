using Microsoft.Extensions.Time.Testing;

namespace TranslationMemory.Storage.Tests;

/// <summary>A data directory of its own for one test.</summary>
internal sealed class StoreDirectory : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("tm-storage-");

    /// <summary>The data directory; the store makes it.</summary>
    public string Data => Path.Combine(_root.FullName, "data");

    /// <summary>The database.</summary>
    public string Database => Path.Combine(Data, "translation-memory.db");

    /// <summary>A path beside the data directory.</summary>
    public string Beside(string name) => Path.Combine(_root.FullName, name);

    /// <summary>Opens the store in the data directory.</summary>
    public async Task<SqliteTranslationStore> OpenAsync(TimeProvider? time = null) =>
        await SqliteTranslationStore.OpenAsync(
            new StoreOptions { DataDirectory = Data }, time ?? new FakeTimeProvider(), TestContext.Current.CancellationToken);

    public void Dispose() => _root.Delete(recursive: true);
}
