using Microsoft.Data.Sqlite;
using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>
/// The prepared statements that store units. Measured: several times as many rows a second as change tracking; they live as
/// long as the writer's connection, so that a single unit costs no preparation either.
/// </summary>
internal sealed class UnitStatements : IDisposable
{
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _update;
    private readonly SqliteCommand _keep;
    private readonly SqliteCommand _log;

    /// <summary>Prepares nothing yet: the tables may not be there.</summary>
    public UnitStatements(SqliteConnection connection)
    {
        var columns = UnitColumns.List();
        _find = Command(connection, $"SELECT Key, {columns} FROM units WHERE MemoryKey = $MemoryKey AND IdentityHash = $hash");
        _find.Parameters.Add(new SqliteParameter { ParameterName = "$MemoryKey" });
        _find.Parameters.Add(new SqliteParameter { ParameterName = "$hash" });

        _insert = Command(
            connection,
            $"INSERT INTO units ({columns}, Key, IdentityHash) VALUES ({UnitColumns.List("$")}, $Key, $hash)");
        UnitColumns.AddParameters(_insert.Parameters);
        AddKeyAndHash(_insert);

        var assignments = string.Join(", ", UnitColumns.Names.Select(name => $"{name} = ${name}"));
        _update = Command(connection, $"UPDATE units SET {assignments}, IdentityHash = $hash WHERE Key = $Key");
        UnitColumns.AddParameters(_update.Parameters);
        AddKeyAndHash(_update);

        _keep = Command(
            connection,
            $"INSERT INTO revisions (EndSequence, UnitKey, {columns}) SELECT $EndSequence, Key, {columns} FROM units WHERE Key = $Key");
        _keep.Parameters.Add(new SqliteParameter { ParameterName = "$EndSequence" });
        _keep.Parameters.Add(new SqliteParameter { ParameterName = "$Key" });

        _log = Command(
            connection,
            "INSERT INTO changes (Sequence, UnitKey, MemoryKey, Kind, Time, Actor) VALUES ($1, $2, $3, $4, $5, $6)");
        for (var i = 1; i <= 6; i++)
        {
            _log.Parameters.Add(new SqliteParameter { ParameterName = "$" + (char)('0' + i) });
        }
    }

    /// <summary>Works in this transaction from now on.</summary>
    public void Use(SqliteTransaction transaction)
    {
        foreach (var command in All)
        {
            command.Transaction = transaction;
        }
    }

    /// <summary>Finds the unit with this identity; null when there is none.</summary>
    public (long Key, TranslationUnit Unit)? Find(long memoryKey, string memory, byte[] identityHash)
    {
        _find.Parameters[0].Value = memoryKey;
        _find.Parameters[1].Value = identityHash;
        using var reader = _find.ExecuteReader();
        if (!reader.Read())
        {
            return null;
        }

        var key = reader.GetInt64(0);
        return (key, new UnitRowReader(reader, new Dictionary<long, string> { [memoryKey] = memory }).Read(1, key));
    }

    /// <summary>Writes a new unit.</summary>
    public void Insert(TranslationUnit unit, long memoryKey, long key, byte[] identityHash) =>
        Write(_insert, unit, memoryKey, key, identityHash);

    /// <summary>Replaces the values of a unit.</summary>
    public void Update(TranslationUnit unit, long memoryKey, long key, byte[] identityHash) =>
        Write(_update, unit, memoryKey, key, identityHash);

    /// <summary>Keeps what a unit is before a change that is already in the log.</summary>
    public void KeepRevision(long key, long endSequence)
    {
        _keep.Parameters[0].Value = endSequence;
        _keep.Parameters[1].Value = key;
        _keep.ExecuteNonQuery();
    }

    /// <summary>Writes a row of the change log.</summary>
    public void Log(ChangeRow change)
    {
        _log.Parameters[0].Value = change.Sequence;
        _log.Parameters[1].Value = change.UnitKey;
        _log.Parameters[2].Value = change.MemoryKey;
        _log.Parameters[3].Value = (long)change.Kind;
        _log.Parameters[4].Value = change.Time;
        _log.Parameters[5].Value = ExactText.Encode(change.Actor);
        _log.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in All)
        {
            command.Dispose();
        }
    }

    private SqliteCommand[] All => [_find, _insert, _update, _keep, _log];

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

    private static void Write(SqliteCommand command, TranslationUnit unit, long memoryKey, long key, byte[] identityHash)
    {
        UnitColumns.Set(command.Parameters, unit, memoryKey);
        command.Parameters[UnitColumns.Names.Length].Value = key;
        command.Parameters[UnitColumns.Names.Length + 1].Value = identityHash;
        command.ExecuteNonQuery();
    }
}
