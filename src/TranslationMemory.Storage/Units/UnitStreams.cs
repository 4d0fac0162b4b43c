using Microsoft.Data.Sqlite;

namespace TranslationMemory.Storage;

/// <summary>Reads changes by the row, for callers that read all of them.</summary>
internal static class UnitStreams
{
    /// <summary>
    /// Changes in the order of the log. A unit after a change is what it was before its next one, or, when there is none,
    /// what it is.
    /// </summary>
    public static IEnumerable<UnitChange> Changes(ReadSession session, string? memory, long afterSequence)
    {
        var memories = Memories(session);
        using var command = session.Command(
            $"""
            SELECT c.Sequence, c.Kind, c.Time, c.Actor, c.UnitKey, r.EndSequence, u.Key,
                {UnitColumns.List("r.")}, {UnitColumns.List("u.")}
            FROM changes AS c
            LEFT JOIN revisions AS r ON r.EndSequence = CASE c.Kind WHEN $deleted THEN c.Sequence ELSE
                (SELECT min(n.EndSequence) FROM revisions AS n WHERE n.UnitKey = c.UnitKey AND n.EndSequence > c.Sequence) END
            LEFT JOIN units AS u ON r.EndSequence IS NULL AND u.Key = c.UnitKey
            WHERE c.Sequence > $after
            """);
        command.Parameters.AddWithValue("$deleted", (long)ChangeKind.Deleted);
        command.Parameters.AddWithValue("$after", afterSequence);
        if (memory is not null)
        {
            var parent = session.Context.AllMemories.SingleOrDefault(row => row.Id == memory)
                ?? throw StoreFailures.NotFound(ResourceNames.Memory(memory));
            command.CommandText += " AND c.MemoryKey = $memory";
            command.Parameters.AddWithValue("$memory", parent.Key);
        }

        command.CommandText += " ORDER BY c.Sequence";
        using var reader = command.ExecuteReader();
        var units = new UnitRowReader(reader, memories);
        while (reader.Read())
        {
            yield return Change(reader, units);
        }
    }

    /// <summary>Ids of all memories, the deleted ones too, by key.</summary>
    public static Dictionary<long, string> Memories(ReadSession session)
    {
        using var command = session.Command("SELECT \"Key\", Id FROM memories");
        using var reader = command.ExecuteReader();
        var memories = new Dictionary<long, string>();
        while (reader.Read())
        {
            memories.Add(reader.GetInt64(0), reader.GetString(1));
        }

        return memories;
    }

    private static UnitChange Change(SqliteDataReader reader, UnitRowReader units)
    {
        const int RevisionKey = 5;
        const int UnitKey = 6;
        const int Revision = 7;
        var unit = (reader.IsDBNull(RevisionKey), reader.IsDBNull(UnitKey)) switch
        {
            (false, _) => Revision,
            (true, false) => Revision + UnitColumns.Names.Length,
            _ => throw new InvalidDataException("A change has no unit."),
        };
        return new UnitChange(
            reader.GetInt64(0),
            (ChangeKind)reader.GetInt32(1),
            units.Read(unit, reader.GetInt64(4)),
            Columns.ToTime(reader.GetInt64(2)),
            ExactText.Decode(reader.GetFieldValue<byte[]>(3)));
    }
}
