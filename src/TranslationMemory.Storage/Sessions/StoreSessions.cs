using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace TranslationMemory.Storage;

/// <summary>
/// Runs the store's work: one writer at a time, in a transaction that is committed whole or undone whole; readers beside
/// it, each on one state of the data.
/// </summary>
internal sealed class StoreSessions : IAsyncDisposable
{
    private readonly StoreFiles _files;
    private readonly DirectoryLock _directoryLock;
    private readonly SqliteConnection _connection;
    private readonly TimeProvider _time;
    private readonly UnitStatements _units;
    private readonly EntryStatements _entries;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile bool _closed;

    private StoreSessions(StoreFiles files, DirectoryLock directoryLock, SqliteConnection connection, TimeProvider time)
    {
        _files = files;
        _directoryLock = directoryLock;
        _connection = connection;
        _time = time;
        _units = new UnitStatements(connection);
        _entries = new EntryStatements(connection);
    }

    /// <summary>Takes the directory and opens the database in it.</summary>
    public static async Task<StoreSessions> OpenAsync(StoreFiles files, TimeProvider time, CancellationToken cancellationToken)
    {
        var directoryLock = DirectoryLock.Take(files.Directory);
        try
        {
            var connection = await StoreOpener.OpenAsync(files, cancellationToken);
            return new StoreSessions(files, directoryLock, connection, time);
        }
        catch (Exception exception) when (SqliteFailures.IsExpected(exception))
        {
            directoryLock.Dispose();
            throw SqliteFailures.Explain(exception, files.Directory);
        }
        catch
        {
            directoryLock.Dispose();
            throw;
        }
    }

    /// <summary>Does work that writes. Until it is committed it can be cancelled, and leaves nothing behind.</summary>
    public async Task<T> WriteAsync<T>(Func<WriteSession, Task<T>> work, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            await using var transaction = _connection.BeginTransaction(deferred: false);
            await using var session = new WriteSession(_connection, transaction, _units, _entries, _time.GetUtcNow());
            var result = await work(session);
            await session.SaveAsync(cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            transaction.Commit();
            return result;
        }
        catch (Exception exception) when (SqliteFailures.IsExpected(exception))
        {
            throw SqliteFailures.Explain(exception, _files.Directory);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Does work that reads one state of the data.</summary>
    public async Task<T> ReadAsync<T>(Func<ReadSession, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await using var session = OpenRead();
            return await work(session);
        }
        catch (Exception exception) when (SqliteFailures.IsExpected(exception))
        {
            throw SqliteFailures.Explain(exception, _files.Directory);
        }
    }

    /// <summary>Reads a stream of items from one state of the data, which is held until the last one is taken.</summary>
    public async IAsyncEnumerable<T> StreamAsync<T>(
        Func<ReadSession, IEnumerable<T>> work,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var session = Try(OpenRead);
        using var items = Try(() => work(session).GetEnumerator());
        while (Try(items.MoveNext))
        {
            yield return items.Current;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Waits for the writer, moves the log into the database and gives the directory back.</summary>
    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();
        try
        {
            if (_closed)
            {
                return;
            }

            _closed = true;
            _units.Dispose();
            _entries.Dispose();
            _files.CloseReaders();
            await _connection.DisposeAsync();
            _directoryLock.Dispose();
        }
        finally
        {
            _turn.Release();
        }
    }

    private ReadSession OpenRead()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        var connection = _files.OpenReader();
        try
        {
            return new ReadSession(connection, connection.BeginTransaction(deferred: true));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private T Try<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (SqliteFailures.IsExpected(exception))
        {
            throw SqliteFailures.Explain(exception, _files.Directory);
        }
    }
}
