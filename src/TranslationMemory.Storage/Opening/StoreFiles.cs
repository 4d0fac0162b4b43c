using Microsoft.Data.Sqlite;

namespace TranslationMemory.Storage;

/// <summary>The files of a data directory and the connections to them.</summary>
internal sealed class StoreFiles(StoreOptions options)
{
    /// <summary>
    /// Kilobytes of pages that the writer keeps. The index over identities is written at random places; 64 MB hold it
    /// for two million units.
    /// </summary>
    private const int WriterCacheKilobytes = 65536;

    /// <summary>
    /// Pages in the log before they are moved into the database: 32 MB. A batch of an import writes most pages of that index; at SQLite's
    /// 1,000 pages each batch would be written twice at once, which took half of the time.
    /// </summary>
    private const int CheckpointPages = 8192;

    /// <summary>The data directory, as a full path.</summary>
    public string Directory { get; } = Path.GetFullPath(options.DataDirectory);

    /// <summary>The database.</summary>
    public string Database => Path.Combine(Directory, "translation-memory.db");

    /// <summary>SQLite removes its write-ahead log when the last connection is closed; one that is there tells of a crash.</summary>
    public bool WasClosed => !File.Exists(Database + "-wal");

    /// <summary>Opens the connection that writes.</summary>
    public SqliteConnection OpenWriter()
    {
        var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadWriteCreate, pooling: false));
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA journal_mode = WAL");
            Execute(connection, "PRAGMA synchronous = FULL");
            Execute(connection, $"PRAGMA cache_size = -{WriterCacheKilobytes}");
            Execute(connection, $"PRAGMA wal_autocheckpoint = {CheckpointPages}");
            if (options.MaxPageCount is { } pages)
            {
                Execute(connection, $"PRAGMA max_page_count = {pages}");
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens a connection that only reads, or takes one from the pool.</summary>
    public SqliteConnection OpenReader()
    {
        var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadOnly, pooling: true));
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Closes the readers' connections that lie in the pool.</summary>
    public void CloseReaders()
    {
        using var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadOnly, pooling: true));
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Runs a statement and gives the first value of its first row.</summary>
    public static object? Execute(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteScalar();
    }

    private string ConnectionString(SqliteOpenMode mode, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = Database,
        Mode = mode,
        ForeignKeys = true,
        Pooling = pooling,
        DefaultTimeout = (int)Math.Ceiling(options.BusyTimeout.TotalSeconds),
    }.ToString();
}
