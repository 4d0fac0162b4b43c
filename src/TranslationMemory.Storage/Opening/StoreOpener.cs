using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TranslationMemory.Storage;

/// <summary>Makes a database ready for use: checked after a crash, brought to this version's schema.</summary>
internal static class StoreOpener
{
    private const string HistoryTable = "__EFMigrationsHistory";

    /// <summary>Opens the connection that writes and brings the schema up to date.</summary>
    /// <exception cref="StoreException">Damaged, written by a newer version, or not to be written.</exception>
    public static async Task<SqliteConnection> OpenAsync(StoreFiles files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var wasClosed = files.WasClosed;
        var connection = files.OpenWriter();
        try
        {
            if (!wasClosed)
            {
                Check(connection, files.Directory);
            }

            await MigrateAsync(connection, files.Directory, cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>The EF Core context over a connection.</summary>
    public static StoreDbContext Context(SqliteConnection connection) =>
        new(new DbContextOptionsBuilder<StoreDbContext>().UseSqlite(connection).Options);

    private static void Check(SqliteConnection connection, string directory)
    {
        var answer = (string?)StoreFiles.Execute(connection, "PRAGMA quick_check(1)");
        if (!string.Equals(answer, "ok", StringComparison.Ordinal))
        {
            throw SqliteFailures.Damaged(directory, new InvalidDataException(answer));
        }
    }

    private static async Task MigrateAsync(SqliteConnection connection, string directory, CancellationToken cancellationToken)
    {
        if (!HasTable(connection, HistoryTable) && !HasAnyTable(connection))
        {
            NewSchema.Create(connection);
            return;
        }

        await using var context = Context(connection);
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = new List<string>();
        if (HasTable(connection, HistoryTable))
        {
            applied.AddRange(await context.Database.GetAppliedMigrationsAsync(cancellationToken));
        }
        else
        {
            throw SqliteFailures.Damaged(
                directory, new InvalidDataException("The database was not made by this program."));
        }

        if (applied.Find(migration => !known.Contains(migration)) is { } foreign)
        {
            throw new StoreException(
                StoreErrorKind.NewerVersion,
                directory,
                $"The data in '{directory}' were written by a newer version of this program: install that version.",
                new InvalidDataException($"Unknown migration {foreign}."));
        }

        if (applied.Count == known.Count)
        {
            return;
        }

        // A process that was killed while it migrated leaves EF Core's lock behind, and the next one would wait for it
        // for ever. The directory's lock says that nobody else is here.
        if (HasTable(connection, "__EFMigrationsLock"))
        {
            StoreFiles.Execute(connection, "DELETE FROM \"__EFMigrationsLock\"");
        }

        await context.Database.MigrateAsync(cancellationToken);
    }

    private static bool HasTable(SqliteConnection connection, string name) =>
        Count(connection, $"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '{name}'") > 0;

    private static bool HasAnyTable(SqliteConnection connection) =>
        Count(connection, "SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE '\\_\\_EF%' ESCAPE '\\'") > 0;

    private static long Count(SqliteConnection connection, string query) =>
        Convert.ToInt64(StoreFiles.Execute(connection, query), CultureInfo.InvariantCulture);
}
