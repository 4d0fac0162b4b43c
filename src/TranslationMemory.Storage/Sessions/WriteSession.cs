using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TranslationMemory.Storage;

/// <summary>The writer's transaction: EF Core, the prepared statements and the counters in it.</summary>
internal sealed class WriteSession : IAsyncDisposable
{
    /// <summary>Numbers of the units' change log.</summary>
    public const string ChangeCounter = "changes";

    /// <summary>Versions of memories and glossaries and sequences of entries; no etag is ever given twice.</summary>
    public const string RecordCounter = "records";

    private readonly SqliteTransaction _transaction;

    /// <summary>Works in a transaction of the writer's connection.</summary>
    public WriteSession(
        SqliteConnection connection,
        SqliteTransaction transaction,
        UnitStatements units,
        EntryStatements entries,
        DateTimeOffset now)
    {
        _transaction = transaction;
        Context = StoreOpener.Context(connection);
        Context.Database.UseTransaction(transaction);
        Units = units;
        Units.Use(transaction);
        Entries = entries;
        Entries.Use(transaction);
        Now = Columns.FromTime(now);
    }

    /// <summary>EF Core in the transaction.</summary>
    public StoreDbContext Context { get; }

    /// <summary>The statements for many units.</summary>
    public UnitStatements Units { get; }

    /// <summary>The statements for many entries.</summary>
    public EntryStatements Entries { get; }

    /// <summary>The time of everything that this session writes, UTC ticks.</summary>
    public long Now { get; }

    /// <summary>The next number of a counter.</summary>
    public async Task<long> NextAsync(string counter, CancellationToken cancellationToken)
    {
        var row = await CounterAsync(counter, cancellationToken);
        return ++row.Value;
    }

    /// <summary>A counter; what is set on it is saved with the session.</summary>
    public async Task<CounterRow> CounterAsync(string counter, CancellationToken cancellationToken)
    {
        var row = await Context.Counters.FindAsync([counter], cancellationToken);
        if (row is null)
        {
            row = new CounterRow { Name = counter };
            Context.Counters.Add(row);
        }

        return row;
    }

    /// <summary>Writes what EF Core has tracked.</summary>
    public Task SaveAsync(CancellationToken cancellationToken) => Context.SaveChangesAsync(cancellationToken);

    /// <summary>Runs a statement over many rows.</summary>
    public int Execute(string text, params (string Name, object Value)[] parameters)
    {
        using var command = _transaction.Connection!.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = text;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
