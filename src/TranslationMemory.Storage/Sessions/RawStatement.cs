using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TranslationMemory.Storage;

/// <summary>
/// A prepared statement without ADO.NET around it, for what runs once for every imported unit: names of parameters, boxed
/// values, arrays for texts and readers cost several times what SQLite does. Runs in whatever transaction its connection is in. One thread at a
/// time; the connection must outlive it.
/// </summary>
internal sealed class RawStatement : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly string _text;
    private sqlite3_stmt? _statement;
    private byte[] _buffer = new byte[1024];
    private int _next;

    /// <summary>Prepares nothing yet: the tables may not be there.</summary>
    public RawStatement(SqliteConnection connection, string text)
    {
        _connection = connection;
        _text = text;
    }

    private sqlite3 Database => _connection.Handle ?? throw new ObjectDisposedException(nameof(SqliteConnection));

    /// <summary>Forgets the values of the last run; the next one binds from the first parameter on.</summary>
    public RawStatement Begin()
    {
        if (_statement is null)
        {
            // A failed preparation gives a statement too, one that cannot run: the next one is to prepare again.
            Check(raw.sqlite3_prepare_v3(Database, _text, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
            _statement = statement;
        }

        _next = 1;
        return this;
    }

    /// <summary>Binds a number.</summary>
    public RawStatement Add(long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, _next++, value));
        return this;
    }

    /// <summary>Binds NULL.</summary>
    public RawStatement AddNull()
    {
        Check(raw.sqlite3_bind_null(_statement, _next++));
        return this;
    }

    /// <summary>Binds bytes.</summary>
    public RawStatement Add(ReadOnlySpan<byte> value)
    {
        // A span without bytes may have no address, which SQLite would take for NULL.
        Check(value.IsEmpty
            ? raw.sqlite3_bind_zeroblob(_statement, _next++, 0)
            : raw.sqlite3_bind_blob(_statement, _next++, value));
        return this;
    }

    /// <summary>Binds a text as the bytes that <see cref="ExactText"/> gives it; null as NULL.</summary>
    public RawStatement AddExact(string? text)
    {
        if (text is null)
        {
            return AddNull();
        }

        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (size > _buffer.Length)
        {
            _buffer = new byte[Math.Max(size, 2 * _buffer.Length)];
        }

        return Add(_buffer.AsSpan(0, ExactText.Encode(text, _buffer)));
    }

    /// <summary>Binds a text as TEXT.</summary>
    public RawStatement AddText(string text)
    {
        Check(raw.sqlite3_bind_text(_statement, _next++, text));
        return this;
    }

    /// <summary>Runs a statement that gives no rows.</summary>
    public void Execute()
    {
        var code = raw.sqlite3_step(_statement);
        Reset(code);
    }

    /// <summary>Runs a query for one number; null when there is no row.</summary>
    public long? ReadNumber()
    {
        var code = raw.sqlite3_step(_statement);
        long? number = code == raw.SQLITE_ROW ? raw.sqlite3_column_int64(_statement, 0) : null;
        Reset(code);
        return number;
    }

    /// <inheritdoc/>
    public void Dispose() => _statement?.Dispose();

    private void Reset(int stepped)
    {
        // A failed step says why when it is reset.
        var code = raw.sqlite3_reset(_statement);
        Check(stepped is raw.SQLITE_ROW or raw.SQLITE_DONE ? raw.SQLITE_OK : code);
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, Database);
        }
    }
}
