using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TranslationMemory.Storage;

/// <summary>A connection that reads one state of the data, and EF Core over it.</summary>
internal sealed class ReadSession : IAsyncDisposable
{
    private readonly SqliteTransaction _transaction;
    private StoreDbContext? _context;

    /// <summary>Takes over connection and transaction.</summary>
    public ReadSession(SqliteConnection connection, SqliteTransaction transaction)
    {
        Connection = connection;
        _transaction = transaction;
    }

    /// <summary>EF Core in the transaction; nothing is tracked. What a start reads goes without it: making it ready costs more than the rest.</summary>
    public StoreDbContext Context => _context ??= OpenContext();

    /// <summary>The connection, for readers of many rows.</summary>
    public SqliteConnection Connection { get; }

    /// <summary>A command in the transaction.</summary>
    public SqliteCommand Command(string text)
    {
        var command = Connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = text;
        return command;
    }

    /// <summary>Reads all rows of a query.</summary>
    public async Task<List<T>> ReadAsync<T>(
        string query, IEnumerable<(string Name, object Value)> parameters, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = Command(query);
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
        {
            await _context.DisposeAsync();
        }

        await _transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }

    private StoreDbContext OpenContext()
    {
        var context = StoreOpener.Context(Connection);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        context.Database.UseTransaction(_transaction);
        return context;
    }
}
