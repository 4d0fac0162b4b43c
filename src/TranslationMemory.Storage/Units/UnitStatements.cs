using Microsoft.Data.Sqlite;
using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>
/// The prepared statements that store units. Measured: several times as many rows a second as change tracking; they live as
/// long as the writer's connection, so that a single unit costs no preparation either. Those that every new unit needs are raw.
/// </summary>
internal sealed class UnitStatements : IDisposable
{
    private readonly RawStatement _findKey;
    private readonly RawStatement _insert;
    private readonly RawStatement _log;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _update;
    private readonly SqliteCommand _keep;

    /// <summary>Prepares nothing yet: the tables may not be there.</summary>
    public UnitStatements(SqliteConnection connection)
    {
        var columns = UnitColumns.List();
        _findKey = new RawStatement(connection, "SELECT Key FROM units WHERE MemoryKey = ?1 AND IdentityHash = ?2");
        _find = Command(connection, $"SELECT {columns} FROM units WHERE Key = $Key");
        _find.Parameters.Add(new SqliteParameter { ParameterName = "$Key" });

        _insert = new RawStatement(
            connection,
            $"INSERT INTO units ({columns}, Key, IdentityHash) VALUES ({string.Join(", ", Enumerable.Repeat("?", UnitColumns.Names.Length + 2))})");

        var assignments = string.Join(", ", UnitColumns.Names.Select(name => $"{name} = ${name}"));
        _update = Command(connection, $"UPDATE units SET {assignments}, IdentityHash = $hash WHERE Key = $Key");
        UnitColumns.AddParameters(_update.Parameters);
        AddKeyAndHash(_update);

        _keep = Command(
            connection,
            $"INSERT INTO revisions (EndSequence, UnitKey, {columns}) SELECT $EndSequence, Key, {columns} FROM units WHERE Key = $Key");
        _keep.Parameters.Add(new SqliteParameter { ParameterName = "$EndSequence" });
        _keep.Parameters.Add(new SqliteParameter { ParameterName = "$Key" });

        _log = new RawStatement(
            connection, "INSERT INTO changes (Sequence, UnitKey, MemoryKey, Kind, Time, Actor) VALUES (?, ?, ?, ?, ?, ?)");
    }

    /// <summary>Works in this transaction from now on.</summary>
    public void Use(SqliteTransaction transaction)
    {
        foreach (var command in Commands)
        {
            command.Transaction = transaction;
        }
    }

    /// <summary>Finds the unit with this identity; null when there is none.</summary>
    public (long Key, TranslationUnit Unit)? Find(long memoryKey, string memory, ReadOnlySpan<byte> identityHash)
    {
        if (_findKey.Begin().Add(memoryKey).Add(identityHash).ReadNumber() is not { } key)
        {
            return null;
        }

        _find.Parameters[0].Value = key;
        using var reader = _find.ExecuteReader();
        return reader.Read()
            ? (key, new UnitRowReader(reader, new Dictionary<long, string> { [memoryKey] = memory }).Read(0, key))
            : throw new InvalidDataException("The index of identities names a unit that is not there.");
    }

    /// <summary>Writes a new unit.</summary>
    public void Insert(TranslationUnit unit, long memoryKey, long key, ReadOnlySpan<byte> identityHash)
    {
        UnitColumns.Bind(_insert.Begin(), unit, memoryKey);
        _insert.Add(key).Add(identityHash).Execute();
    }

    /// <summary>Replaces the values of a unit.</summary>
    public void Update(TranslationUnit unit, long memoryKey, long key, byte[] identityHash)
    {
        UnitColumns.Set(_update.Parameters, unit, memoryKey);
        _update.Parameters[UnitColumns.Names.Length].Value = key;
        _update.Parameters[UnitColumns.Names.Length + 1].Value = identityHash;
        _update.ExecuteNonQuery();
    }

    /// <summary>Keeps what a unit is before a change that is already in the log.</summary>
    public void KeepRevision(long key, long endSequence)
    {
        _keep.Parameters[0].Value = endSequence;
        _keep.Parameters[1].Value = key;
        _keep.ExecuteNonQuery();
    }

    /// <summary>Writes a row of the change log.</summary>
    public void Log(ChangeRow change) => _log.Begin()
        .Add(change.Sequence).Add(change.UnitKey).Add(change.MemoryKey).Add((long)change.Kind).Add(change.Time).AddExact(change.Actor)
        .Execute();

    /// <inheritdoc/>
    public void Dispose()
    {
        _findKey.Dispose();
        _insert.Dispose();
        _log.Dispose();
        foreach (var command in Commands)
        {
            command.Dispose();
        }
    }

    private SqliteCommand[] Commands => [_find, _update, _keep];

    private static SqliteCommand Command(SqliteConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }

    private static void AddKeyAndHash(SqliteCommand command)
    {
        command.Parameters.Add(new SqliteParameter { ParameterName = "$Key" });
        command.Parameters.Add(new SqliteParameter { ParameterName = "$hash" });
    }
}
