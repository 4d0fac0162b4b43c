using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TranslationMemory.Storage;

/// <summary>A connection that reads one state of the data, and EF Core over it.</summary>
internal sealed class ReadSession : IAsyncDisposable
{
    private readonly SqliteTransaction _transaction;

    /// <summary>Takes over connection and transaction.</summary>
    public ReadSession(SqliteConnection connection, SqliteTransaction transaction)
    {
        Connection = connection;
        _transaction = transaction;
        Context = StoreOpener.Context(connection);
        Context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        Context.Database.UseTransaction(transaction);
    }

    /// <summary>EF Core in the transaction; nothing is tracked.</summary>
    public StoreDbContext Context { get; }

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

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        await _transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }
}
