using Microsoft.Data.Sqlite;

namespace TranslationMemory.Storage.Tests;

/// <summary>What is on the disk when the process or the machine dies, the disk is full, or the file rots.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly StoreDirectory _directory = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Whatever_was_acknowledged_is_in_the_files_at_that_moment()
    {
        await using var store = await _directory.OpenAsync();
        await store.CreateMemoryAsync(Samples.Memory(), Cancel);
        for (var i = 1; i <= 5; i++)
        {
            await store.StoreUnitsAsync("news", Samples.Units(200, $"{i}"), string.Empty, string.Empty, Cancel);
            var copy = Copy($"copy{i}");
            File.Exists(Path.Combine(copy, "translation-memory.db-wal")).ShouldBeTrue();

            await using var reopened = await OpenAsync(copy);

            (await reopened.ReadUnitsAsync(null, Cancel).CountAsync(Cancel)).ShouldBe(200 * i);
            (await reopened.GetMemoryAsync("news", Cancel)).UnitCount.ShouldBe(200 * i);
            (await reopened.StoreUnitsAsync("news", Samples.Units(1, "after"), string.Empty, string.Empty, Cancel))[0]
                .Unit.Sequence.ShouldBe((200 * i) + 1);
        }
    }

    [Fact]
    public async Task A_log_that_was_cut_off_anywhere_gives_a_state_between_two_writes()
    {
        await using var store = await _directory.OpenAsync();
        await store.CreateMemoryAsync(Samples.Memory(), Cancel);
        for (var i = 1; i <= 6; i++)
        {
            await store.StoreUnitsAsync("news", Samples.Units(10, $"{i}"), string.Empty, string.Empty, Cancel);
        }

        var length = new FileInfo(_directory.Database + "-wal").Length;
        for (var cut = 0; cut < 8; cut++)
        {
            var copy = Copy($"cut{cut}");
            using (var log = File.OpenWrite(Path.Combine(copy, "translation-memory.db-wal")))
            {
                log.SetLength((length / 2) + (length * cut / 16) + cut);
            }

            await using var reopened = await OpenAsync(copy);
            var units = await reopened.ReadUnitsAsync(null, Cancel).CountAsync(Cancel);

            (units % 10).ShouldBe(0);
            (await reopened.GetLastSequenceAsync(Cancel)).ShouldBe(units);
            if (units > 0)
            {
                (await reopened.GetMemoryAsync("news", Cancel)).UnitCount.ShouldBe(units);
            }
        }
    }

    [Fact]
    public async Task A_damaged_database_is_found_when_it_was_not_closed()
    {
        await using (var closed = await _directory.OpenAsync())
        {
            await FillAsync(closed, 2000);
        }

        await using var store = await _directory.OpenAsync();
        await store.CreateGlossaryAsync(Samples.Glossary(), Cancel);
        var copy = Copy("copy");
        Scribble(Path.Combine(copy, "translation-memory.db"));

        var failure = await Should.ThrowAsync<StoreException>(() => OpenAsync(copy));

        failure.Kind.ShouldBe(StoreErrorKind.Damaged);
        failure.Resource.ShouldBe(copy);
        failure.Message.ShouldContain("backup");
    }

    [Fact]
    public async Task A_damaged_page_is_found_when_it_is_read()
    {
        await using (var store = await _directory.OpenAsync())
        {
            await FillAsync(store, 2000);
        }

        Scribble(_directory.Database);
        await using var damaged = await _directory.OpenAsync();

        var failure = await Should.ThrowAsync<StoreException>(
            async () => await damaged.ReadUnitsAsync(null, Cancel).CountAsync(Cancel));
        failure.Kind.ShouldBe(StoreErrorKind.Damaged);
    }

    [Fact]
    public async Task Columns_that_hold_no_text_are_damaged()
    {
        await using var store = await _directory.OpenAsync();
        await FillAsync(store, 2);
        Run("UPDATE units SET SourceText = x'ff' WHERE Key = 2");

        var failure = await Should.ThrowAsync<StoreException>(
            async () => await store.ReadUnitsAsync(null, Cancel).CountAsync(Cancel));
        failure.Kind.ShouldBe(StoreErrorKind.Damaged);
        (await Should.ThrowAsync<StoreException>(() => store.ListUnitsAsync("news", new PageRequest(5), Cancel))).Kind
            .ShouldBe(StoreErrorKind.Damaged);
    }

    [Fact]
    public async Task A_full_disk_undoes_the_write_and_the_store_goes_on()
    {
        await using (var store = await _directory.OpenAsync())
        {
            await FillAsync(store, 100);
        }

        var options = new StoreOptions { DataDirectory = _directory.Data, MaxPageCount = 80 };
        await using (var full = await SqliteTranslationStore.OpenAsync(options, TimeProvider.System, Cancel))
        {
            var before = await full.GetMemoryAsync("news", Cancel);
            var failure = await Should.ThrowAsync<StoreException>(() => full.StoreUnitsAsync(
                "news", Samples.Units(5000, "large"), string.Empty, "r", Cancel));

            failure.Kind.ShouldBe(StoreErrorKind.CannotWrite);
            failure.Message.ShouldContain("full");
            (await full.GetMemoryAsync("news", Cancel)).ShouldBe(before);
            (await full.GetLastSequenceAsync(Cancel)).ShouldBe(100);
            (await full.StoreUnitsAsync("news", Samples.Units(1, "small"), string.Empty, string.Empty, Cancel))[0]
                .Unit.Sequence.ShouldBe(101);
        }

        await using var roomy = await _directory.OpenAsync();
        (await roomy.StoreUnitsAsync("news", Samples.Units(5000, "large"), string.Empty, "r", Cancel)).Count.ShouldBe(5000);
    }

    [Fact]
    public async Task A_database_that_another_program_has_locked_is_in_use()
    {
        var options = new StoreOptions { DataDirectory = _directory.Data, BusyTimeout = TimeSpan.FromSeconds(1) };
        await using var store = await SqliteTranslationStore.OpenAsync(options, TimeProvider.System, Cancel);
        await store.CreateMemoryAsync(Samples.Memory(), Cancel);
        await using (var other = new SqliteConnection($"Data Source={_directory.Database};Pooling=False"))
        {
            other.Open();
            using var transaction = other.BeginTransaction(deferred: false);

            var failure = await Should.ThrowAsync<StoreException>(
                () => store.StoreUnitsAsync("news", Samples.Units(1), string.Empty, string.Empty, Cancel));
            failure.Kind.ShouldBe(StoreErrorKind.InUse);
            (await store.GetMemoryAsync("news", Cancel)).UnitCount.ShouldBe(0);
        }

        (await store.StoreUnitsAsync("news", Samples.Units(1), string.Empty, string.Empty, Cancel)).Count.ShouldBe(1);
    }

    private static Task<SqliteTranslationStore> OpenAsync(string directory) => SqliteTranslationStore.OpenAsync(
        new StoreOptions { DataDirectory = directory }, TimeProvider.System, Cancel);

    private static async Task FillAsync(SqliteTranslationStore store, int units)
    {
        await store.CreateMemoryAsync(Samples.Memory(), Cancel);
        for (var i = 0; i < units; i += 100)
        {
            await store.StoreUnitsAsync(
                "news", Samples.Units(Math.Min(100, units), $"{i}"), string.Empty, string.Empty, Cancel);
        }
    }

    /// <summary>Overwrites pages in the second half of a file.</summary>
    private static void Scribble(string path)
    {
        using var file = File.OpenWrite(path);
        file.Seek(file.Length / 2, SeekOrigin.Begin);
        file.Write(Enumerable.Repeat((byte)0xA5, (int)(file.Length / 4)).ToArray());
    }

    /// <summary>The files as a machine that died now would leave them.</summary>
    private string Copy(string name)
    {
        var copy = _directory.Beside(name);
        Directory.CreateDirectory(copy);
        foreach (var suffix in (string[])["", "-wal"])
        {
            using var from = new FileStream(
                _directory.Database + suffix, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var to = File.Create(Path.Combine(copy, "translation-memory.db" + suffix));
            from.CopyTo(to);
        }

        return copy;
    }

    private void Run(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={_directory.Database};Pooling=False");
        connection.Open();
        StoreFiles.Execute(connection, statement);
    }
}
