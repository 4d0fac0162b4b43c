using Microsoft.Data.Sqlite;

namespace TranslationMemory.Storage;

/// <summary>The prepared statements that store entries; they live as long as the writer's connection.</summary>
internal sealed class EntryStatements : IDisposable
{
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _update;

    public EntryStatements(SqliteConnection connection)
    {
        _find = Command(
            connection,
            """SELECT "Key", "Values", CreateTime, UpdateTime, Sequence FROM entries WHERE GlossaryKey = $1 AND Id = $2""",
            2);
        _insert = Command(
            connection,
            """INSERT INTO entries (GlossaryKey, Id, "Values", CreateTime, UpdateTime, Sequence) VALUES ($1, $2, $3, $4, $5, $6)""",
            6);
        _update = Command(
            connection,
            """UPDATE entries SET "Values" = $2, UpdateTime = $3, Sequence = $4 WHERE "Key" = $1""",
            4);
    }

    /// <summary>Works in this transaction from now on.</summary>
    public void Use(SqliteTransaction transaction)
    {
        _find.Transaction = transaction;
        _insert.Transaction = transaction;
        _update.Transaction = transaction;
    }

    /// <summary>Finds an entry; null when there is none.</summary>
    public EntryRow? Find(long glossaryKey, string id)
    {
        Set(_find, glossaryKey, id);
        using var reader = _find.ExecuteReader();
        return reader.Read()
            ? new EntryRow
            {
                Key = reader.GetInt64(0),
                GlossaryKey = glossaryKey,
                Id = id,
                Values = reader.GetFieldValue<byte[]>(1),
                CreateTime = reader.GetInt64(2),
                UpdateTime = reader.GetInt64(3),
                Sequence = reader.GetInt64(4),
            }
            : null;
    }

    /// <summary>Writes a new entry; its key is not used.</summary>
    public void Insert(EntryRow row)
    {
        Set(_insert, row.GlossaryKey, row.Id, row.Values, row.CreateTime, row.UpdateTime, row.Sequence);
        _insert.ExecuteNonQuery();
    }

    /// <summary>Replaces the values of an entry.</summary>
    public void Update(EntryRow row)
    {
        Set(_update, row.Key, row.Values, row.UpdateTime, row.Sequence);
        _update.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _find.Dispose();
        _insert.Dispose();
        _update.Dispose();
    }

    private static SqliteCommand Command(SqliteConnection connection, string text, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        for (var i = 1; i <= parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + (char)('0' + i) });
        }

        return command;
    }

    private static void Set(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }
    }
}
