using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>Finds and lists units.</summary>
internal static class UnitTable
{
    /// <summary>Finds a unit and its key; null when it is not there.</summary>
    public static async Task<(long Key, TranslationUnit Unit)?> FindOrNullAsync(
        StoreDbContext context, MemoryRow memory, string unitId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unitId);
        if (!UnitId.TryGetKey(unitId, out var key))
        {
            return null;
        }

        var found = await context.Units.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Key == key && row.MemoryKey == memory.Key, cancellationToken);
        var unit = found?.ToUnit(memory.Id, key);
        return unit is not null && string.Equals(unit.Id, unitId, StringComparison.Ordinal) ? (key, unit) : null;
    }

    /// <summary>Finds a unit that is there, and its key.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    public static async Task<(long Key, TranslationUnit Unit)> FindAsync(
        StoreDbContext context, MemoryRow memory, string unitId, CancellationToken cancellationToken) =>
        await FindOrNullAsync(context, memory, unitId, cancellationToken)
        ?? throw StoreFailures.NotFound(ResourceNames.Unit(memory.Id, unitId));

    /// <summary>Finds a unit for a writer, who may have expectations.</summary>
    public static async Task<(long Key, TranslationUnit Unit)> FindAsync(
        StoreDbContext context, MemoryRow memory, string unitId, long? expectedSequence, CancellationToken cancellationToken)
    {
        var found = await FindAsync(context, memory, unitId, cancellationToken);
        StoreFailures.CheckVersion(expectedSequence, found.Unit.Sequence, ResourceNames.Unit(memory.Id, unitId));
        return found;
    }

    public static async Task<TranslationUnit> GetAsync(
        ReadSession session, string memory, string unitId, CancellationToken cancellationToken)
    {
        var row = await MemoryTable.FindAsync(session.Context, memory, cancellationToken);
        return (await FindAsync(session.Context, row, unitId, cancellationToken)).Unit;
    }

    public static async Task<Page<TranslationUnit>> ListAsync(
        ReadSession session, string memory, PageRequest page, CancellationToken cancellationToken)
    {
        var parent = await MemoryTable.FindAsync(session.Context, memory, cancellationToken);
        return await Pages.ReadAsync(
            ResourceNames.Memory(memory) + "/units",
            page,
            async (after, count) =>
            {
                var first = UnitId.TryGetKey(after, out var key) ? key : 0;
                var rows = await session.Context.Units
                    .Where(row => row.MemoryKey == parent.Key && row.Key > first)
                    .OrderBy(row => row.Key).Take(count).ToListAsync(cancellationToken);
                return rows.ConvertAll(row => row.ToUnit(memory, row.Key));
            },
            static unit => unit.Id);
    }

    public static async Task<IReadOnlyList<UnitRevision>> HistoryAsync(
        ReadSession session, string memory, string unitId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(unitId);
        var context = session.Context;
        if (UnitId.TryGetKey(unitId, out var key)
            && await context.AllMemories.SingleOrDefaultAsync(row => row.Id == memory, cancellationToken)
                is { } parent
            && await context.Changes.SingleOrDefaultAsync(
                row => row.Sequence == key && row.UnitKey == key && row.MemoryKey == parent.Key, cancellationToken)
                is { } creation
            && string.Equals(UnitId.Format(creation.Time, key), unitId, StringComparison.Ordinal))
        {
            var rows = await context.Revisions.Where(row => row.UnitKey == key).OrderBy(row => row.EndSequence)
                .Join(
                    context.Changes,
                    revision => revision.EndSequence,
                    change => change.Sequence,
                    (revision, change) => new { Revision = revision, Change = change })
                .ToListAsync(cancellationToken);
            return rows.ConvertAll(row => new UnitRevision(
                row.Change.Sequence,
                row.Change.Kind,
                row.Revision.ToUnit(memory, key),
                Columns.ToTime(row.Change.Time),
                row.Change.Actor));
        }

        throw StoreFailures.NotFound(ResourceNames.Unit(memory, unitId));
    }

    public static async Task<long> LastSequenceAsync(ReadSession session, CancellationToken cancellationToken) =>
        (await session.ReadAsync(
            "SELECT coalesce(max(Sequence), 0) FROM changes", [], static reader => reader.GetInt64(0), cancellationToken))[0];

    /// <summary>What a change was, with the time at which it was made: no other store has both.</summary>
    public static async Task<string?> ChangeMarkAsync(ReadSession session, long sequence, CancellationToken cancellationToken)
    {
        if (sequence == 0)
        {
            return "0";
        }

        var marks = await session.ReadAsync(
            "SELECT UnitKey, MemoryKey, Kind, Time FROM changes WHERE Sequence = $sequence",
            [("$sequence", sequence)],
            reader => new PackedWriter()
                .Add(sequence).Add(reader.GetInt64(0)).Add(reader.GetInt64(1)).Add(reader.GetInt64(2)).Add(reader.GetInt64(3)).ToArray(),
            cancellationToken);
        return marks.Count == 0 ? null : Convert.ToHexStringLower(SHA256.HashData(marks[0]).AsSpan(0, sizeof(ulong)));
    }
}
