using Microsoft.EntityFrameworkCore;
using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>Deletes units; the log keeps what they were.</summary>
internal static class UnitDeletion
{
    /// <summary>Deletes one unit.</summary>
    /// <returns>The unit as it was.</returns>
    public static async Task<TranslationUnit> DeleteAsync(
        WriteSession session, MemoryRow memory, long key, TranslationUnit unit, string actor, CancellationToken cancellationToken)
    {
        var sequence = await session.NextAsync(WriteSession.ChangeCounter, cancellationToken);
        session.Units.Log(new ChangeRow
        {
            Sequence = sequence,
            UnitKey = key,
            MemoryKey = memory.Key,
            Kind = ChangeKind.Deleted,
            Time = session.Now,
            Actor = actor,
        });
        session.Units.KeepRevision(key, sequence);
        await session.Context.Units.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        memory.UnitCount--;
        memory.LastChangeTime = session.Now;
        return unit;
    }

    /// <summary>Deletes all units of a memory, a row of the log for each.</summary>
    public static async Task DeleteAllAsync(WriteSession session, MemoryRow memory, CancellationToken cancellationToken)
    {
        var counter = await session.CounterAsync(WriteSession.ChangeCounter, cancellationToken);
        var logged = session.Execute(
            """
            INSERT INTO changes (Sequence, UnitKey, MemoryKey, Kind, Time, Actor)
            SELECT $last + row_number() OVER (ORDER BY Key), Key, MemoryKey, $kind, $now, x''
            FROM units WHERE MemoryKey = $memory
            """,
            ("$last", counter.Value),
            ("$kind", (long)ChangeKind.Deleted),
            ("$now", session.Now),
            ("$memory", memory.Key));
        session.Execute(
            $"""
            INSERT INTO revisions (EndSequence, UnitKey, {UnitColumns.List()})
            SELECT c.Sequence, u.Key, {UnitColumns.List("u.")}
            FROM changes AS c JOIN units AS u ON u.Key = c.UnitKey WHERE c.Sequence > $last
            """,
            ("$last", counter.Value));
        session.Execute("DELETE FROM units WHERE MemoryKey = $memory", ("$memory", memory.Key));
        counter.Value += logged;
        memory.UnitCount = 0;
    }
}
