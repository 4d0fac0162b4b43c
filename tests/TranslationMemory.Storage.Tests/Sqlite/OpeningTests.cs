using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TranslationMemory.Storage.Tests;

/// <summary>Opening a data directory in every state that it can be in.</summary>
public sealed class OpeningTests : IDisposable
{
    private readonly StoreDirectory _directory = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task OpenAsync_makes_directories_that_are_missing()
    {
        var deep = Path.Combine(_directory.Data, "a", "ب");

        await using var store = await OpenAsync(deep);

        File.Exists(Path.Combine(deep, "translation-memory.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task OpenAsync_writes_through_to_the_disk()
    {
        await using var store = await _directory.OpenAsync();
        using var connection = new StoreFiles(new StoreOptions { DataDirectory = _directory.Data }).OpenWriter();

        StoreFiles.Execute(connection, "PRAGMA journal_mode").ShouldBe("wal");
        StoreFiles.Execute(connection, "PRAGMA synchronous").ShouldBe(2L);
        StoreFiles.Execute(connection, "PRAGMA foreign_keys").ShouldBe(1L);
    }

    [Fact]
    public void The_migrations_make_the_model()
    {
        using var context = new StoreDbContextFactory().CreateDbContext([]);

        context.Database.HasPendingModelChanges().ShouldBeFalse();
        context.Database.GetMigrations().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Closing_leaves_one_file_with_everything_in_it()
    {
        await FillAsync(40);

        Directory.GetFiles(_directory.Data).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["store.lock", "store.pid", "translation-memory.db"]);
        (await CountAsync(_directory.Data)).ShouldBe(40);
    }

    [Fact]
    public async Task A_directory_that_cannot_be_made_cannot_be_written()
    {
        var file = _directory.Beside("file");
        await File.WriteAllTextAsync(file, "x", Cancel);

        await ShouldFailAsync(StoreErrorKind.CannotWrite, Path.Combine(file, "data"));
        await ShouldFailAsync(StoreErrorKind.CannotWrite, file);
        Assert.SkipUnless(Directory.Exists("/proc"), "There is no directory here that refuses every user.");
        await ShouldFailAsync(StoreErrorKind.CannotWrite, "/proc/translation-memory");
    }

    [Fact]
    public async Task A_database_that_is_a_directory_cannot_be_written()
    {
        Directory.CreateDirectory(_directory.Database);

        await ShouldFailAsync(StoreErrorKind.CannotWrite, _directory.Data);
    }

    [Fact]
    public async Task Data_of_a_newer_version_are_left_alone()
    {
        await FillAsync(1);
        Change("""INSERT INTO "__EFMigrationsHistory" VALUES ('99990101000000_Future', '99.0.0')""");
        var before = await File.ReadAllBytesAsync(_directory.Database, Cancel);

        var failure = await ShouldFailAsync(StoreErrorKind.NewerVersion, _directory.Data);

        failure.Message.ShouldContain("newer version");
        (await File.ReadAllBytesAsync(_directory.Database, Cancel)).ShouldBe(before);
    }

    [Fact]
    public async Task Data_of_the_first_version_are_brought_to_this_one_and_kept()
    {
        await FillAsync(3);
        Change("DROP TABLE lexicons");
        Change("""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" NOT LIKE '%InitialSchema'""");

        await using (var store = await _directory.OpenAsync())
        {
            (await store.GetLexiconAsync(Cancel)).ShouldBeNull();
        }

        (await CountAsync(_directory.Data)).ShouldBe(3);
    }

    [Fact]
    public async Task Another_programs_database_is_left_alone()
    {
        Directory.CreateDirectory(_directory.Data);
        Change("CREATE TABLE recipes (name TEXT)");

        await ShouldFailAsync(StoreErrorKind.Damaged, _directory.Data);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_damaged()
    {
        Directory.CreateDirectory(_directory.Data);
        await File.WriteAllTextAsync(_directory.Database, new string('x', 5000), Cancel);

        await ShouldFailAsync(StoreErrorKind.Damaged, _directory.Data);

        (await File.ReadAllTextAsync(_directory.Database, Cancel)).Length.ShouldBe(5000);
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_block_the_next_one()
    {
        Directory.CreateDirectory(_directory.Data);
        Change("""CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
        Change("""INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')""");

        await FillAsync(1).WaitAsync(TimeSpan.FromMinutes(1), Cancel);

        (await CountAsync(_directory.Data)).ShouldBe(1);
    }

    [Fact]
    public async Task Old_answers_are_forgotten_when_a_later_request_comes()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        await using (var store = await _directory.OpenAsync(time))
        {
            await store.CreateMemoryAsync(Samples.Memory(), Cancel);
            await store.StoreUnitsAsync("news", Samples.Units(1), string.Empty, "r", Cancel);
        }

        Scalar("SELECT count(*) FROM requests").ShouldBe(1L);
        time.Advance(TimeSpan.FromDays(8));
        await using (var store = await _directory.OpenAsync(time))
        {
            await store.StoreUnitsAsync("news", Samples.Units(2), string.Empty, "later", Cancel);
        }

        Scalar("SELECT group_concat(Id) FROM requests").ShouldBe("later");
    }

    [Fact]
    public async Task Opening_that_is_cancelled_gives_the_directory_back()
    {
        await Should.ThrowAsync<OperationCanceledException>(() => SqliteTranslationStore.OpenAsync(
            new StoreOptions { DataDirectory = _directory.Data }, TimeProvider.System, new CancellationToken(canceled: true)));

        await FillAsync(1);
    }

    private static Task<SqliteTranslationStore> OpenAsync(string directory) =>
        SqliteTranslationStore.OpenAsync(new StoreOptions { DataDirectory = directory }, TimeProvider.System, Cancel);

    private static async Task<StoreException> ShouldFailAsync(StoreErrorKind kind, string directory)
    {
        var failure = await Should.ThrowAsync<StoreException>(() => OpenAsync(directory));
        failure.Kind.ShouldBe(kind);
        failure.Resource.ShouldBe(directory);
        failure.Message.ShouldContain(directory);
        return failure;
    }

    private static async Task<int> CountAsync(string directory)
    {
        await using var store = await OpenAsync(directory);
        return await store.ReadUnitsAsync(null, Cancel).CountAsync(Cancel);
    }

    private async Task FillAsync(int units)
    {
        await using var store = await _directory.OpenAsync();
        await store.CreateMemoryAsync(Samples.Memory(), Cancel);
        await store.StoreUnitsAsync("news", Samples.Units(units), string.Empty, string.Empty, Cancel);
    }

    private void Change(string statement) => Scalar(statement);

    private object? Scalar(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={_directory.Database};Pooling=False");
        connection.Open();
        return StoreFiles.Execute(connection, statement);
    }
}
