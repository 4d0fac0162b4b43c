using System.Collections.Immutable;
using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>The calls that write units.</summary>
internal static class UnitRequests
{
    public static Task<IReadOnlyList<StoredUnit>> StoreAsync(
        WriteSession session,
        RequestLog requests,
        string memory,
        IReadOnlyList<TranslationUnit> units,
        string actor,
        string requestId,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(units);
        return requests.AnswerAsync(
            session,
            requestId,
            packed => packed.Add("units").Add(memory).Add(actor).AddAll(units, UnitValues.PackContent),
            items => Again(memory, units, items),
            async () => await UnitStoring.StoreAsync(
                session,
                await MemoryTable.FindAsync(session.Context, memory, cancellationToken),
                units,
                actor,
                cancellationToken),
            Answered,
            cancellationToken);
    }

    /// <summary>What the log keeps of stored units.</summary>
    public static IReadOnlyCollection<AnsweredItem> Answered(IReadOnlyList<StoredUnit> units) =>
        [.. units.Select(stored => new AnsweredItem(
            stored.Unit.Id,
            Columns.FromTime(stored.Unit.CreateTime),
            Columns.FromTime(stored.Unit.UpdateTime),
            stored.Unit.Sequence,
            stored.Outcome))];

    /// <summary>The stored units of an answer that is given again.</summary>
    public static IReadOnlyList<StoredUnit> Again(
        string memory, IReadOnlyList<TranslationUnit> units, ImmutableArray<AnsweredItem> items) =>
        [.. units.Zip(items, (unit, item) => new StoredUnit(
            UnitValues.Stored(unit, memory, item.Id, item.CreateTime, item.UpdateTime, item.Sequence), item.Outcome, IsRepeated: true))];

    public static async Task<TranslationUnit> UpdateAsync(
        WriteSession session, TranslationUnit unit, long? expectedSequence, string actor, CancellationToken cancellationToken)
    {
        var memory = await MemoryTable.FindAsync(session.Context, unit.Memory, cancellationToken);
        var known = await UnitTable.FindAsync(session.Context, memory, unit.Id, expectedSequence, cancellationToken);
        return (await UnitStoring.UpdateAsync(session, memory, known, unit, actor, cancellationToken)).Unit;
    }

    public static async Task<TranslationUnit> DeleteAsync(
        WriteSession session,
        string memory,
        string unitId,
        long? expectedSequence,
        string actor,
        CancellationToken cancellationToken)
    {
        var parent = await MemoryTable.FindAsync(session.Context, memory, cancellationToken);
        var known = await UnitTable.FindAsync(session.Context, parent, unitId, expectedSequence, cancellationToken);
        return await UnitDeletion.DeleteAsync(session, parent, known.Key, known.Unit, actor, cancellationToken);
    }
}
