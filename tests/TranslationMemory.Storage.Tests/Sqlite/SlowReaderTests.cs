using Microsoft.Data.Sqlite;

namespace TranslationMemory.Storage.Tests;

/// <summary>Who reads all units and takes long over it costs the others nothing.</summary>
public sealed class SlowReaderTests : IDisposable
{
    private readonly StoreDirectory _directory = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_reader_that_stands_still_does_not_keep_the_write_ahead_log_from_being_emptied()
    {
        await using var store = await _directory.OpenAsync();
        await store.CreateMemoryAsync(Samples.Memory(), Cancel);
        for (var batch = 0; batch < 5; batch++)
        {
            await store.StoreUnitsAsync("news", Samples.Units(500, $"{batch}"), string.Empty, string.Empty, Cancel);
        }

        await using var reading = store.ReadUnitsAsync("news", Cancel).GetAsyncEnumerator(Cancel);
        (await reading.MoveNextAsync()).ShouldBeTrue();
        await store.StoreUnitsAsync("news", Samples.Units(500, "later"), string.Empty, string.Empty, Cancel);
        using (var connection = new SqliteConnection($"Data Source={_directory.Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            using var reader = command.ExecuteReader();
            reader.Read().ShouldBeTrue();
            reader.GetInt32(0).ShouldBe(0, "the log is in use");
        }

        new FileInfo(_directory.Database + "-wal").Length.ShouldBe(0);
        var rest = 1;
        while (await reading.MoveNextAsync())
        {
            rest++;
        }

        rest.ShouldBe(2_500);
    }
}
