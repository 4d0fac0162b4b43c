using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>Stores units: new ones, and new values of those that are there.</summary>
internal static class UnitStoring
{
    /// <summary>Stores units in a memory, one after the other.</summary>
    public static async Task<IReadOnlyList<StoredUnit>> StoreAsync(
        WriteSession session,
        MemoryRow memory,
        IReadOnlyList<TranslationUnit> units,
        string actor,
        CancellationToken cancellationToken)
    {
        var counter = await session.CounterAsync(WriteSession.ChangeCounter, cancellationToken);
        var scratch = new PackedWriter();
        var stored = new List<StoredUnit>(units.Count);
        foreach (var unit in units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var hash = UnitIdentity.Hash(unit, scratch);
            stored.Add(session.Units.Find(memory.Key, memory.Id, hash) is { } known
                ? Replace(session, memory, counter, known, unit, hash, actor)
                : Create(session, memory, counter, unit, hash, actor));
        }

        return stored;
    }

    /// <summary>Replaces the values of a unit that is there, all but its languages.</summary>
    public static async Task<StoredUnit> UpdateAsync(
        WriteSession session,
        MemoryRow memory,
        (long Key, TranslationUnit Unit) known,
        TranslationUnit unit,
        string actor,
        CancellationToken cancellationToken)
    {
        var values = unit with
        {
            SourceLanguage = known.Unit.SourceLanguage,
            TargetLanguage = known.Unit.TargetLanguage,
        };
        var hash = UnitIdentity.Hash(values, new PackedWriter());
        if (session.Units.Find(memory.Key, memory.Id, hash) is { } other && other.Key != known.Key)
        {
            throw StoreFailures.SameUnit(ResourceNames.Unit(memory.Id, other.Unit.Id));
        }

        var counter = await session.CounterAsync(WriteSession.ChangeCounter, cancellationToken);
        return Write(session, memory, counter, known, values, hash, actor);
    }

    private static StoredUnit Create(
        WriteSession session, MemoryRow memory, CounterRow counter, TranslationUnit unit, byte[] hash, string actor)
    {
        var key = ++counter.Value;
        var stored = UnitValues.Stored(unit, memory.Id, UnitId.Format(session.Now, key), session.Now, session.Now, key);
        session.Units.Insert(stored, memory.Key, key, hash);
        Log(session, memory, key, key, ChangeKind.Created, actor);
        memory.UnitCount++;
        return new StoredUnit(stored, StoreOutcome.Created);
    }

    private static StoredUnit Replace(
        WriteSession session,
        MemoryRow memory,
        CounterRow counter,
        (long Key, TranslationUnit Unit) known,
        TranslationUnit unit,
        byte[] hash,
        string actor) => UnitIdentity.Same(known.Unit, unit)
            ? Write(session, memory, counter, known, unit, hash, actor)
            : throw new InvalidDataException($"The hash of unit {known.Unit.Id} does not answer its texts.");

    private static StoredUnit Write(
        WriteSession session,
        MemoryRow memory,
        CounterRow counter,
        (long Key, TranslationUnit Unit) known,
        TranslationUnit values,
        byte[] hash,
        string actor)
    {
        if (UnitValues.Same(known.Unit, values))
        {
            return new StoredUnit(known.Unit, StoreOutcome.Unchanged);
        }

        var sequence = ++counter.Value;
        Log(session, memory, known.Key, sequence, ChangeKind.Updated, actor);
        session.Units.KeepRevision(known.Key, sequence);
        var stored = UnitValues.Stored(
            values, memory.Id, known.Unit.Id, Columns.FromTime(known.Unit.CreateTime), session.Now, sequence);
        session.Units.Update(stored, memory.Key, known.Key, hash);
        return new StoredUnit(stored, StoreOutcome.Updated);
    }

    private static void Log(
        WriteSession session, MemoryRow memory, long key, long sequence, ChangeKind kind, string actor)
    {
        session.Units.Log(new ChangeRow
        {
            Sequence = sequence,
            UnitKey = key,
            MemoryKey = memory.Key,
            Kind = kind,
            Time = session.Now,
            Actor = actor,
        });
        memory.LastChangeTime = session.Now;
    }
}
