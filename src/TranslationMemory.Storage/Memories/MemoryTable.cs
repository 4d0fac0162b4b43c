using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace TranslationMemory.Storage;

/// <summary>Memories.</summary>
internal static class MemoryTable
{
    private const string List = "memories";

    /// <summary>Finds a memory that is there.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    public static async Task<MemoryRow> FindAsync(StoreDbContext context, string memory, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return await context.Memories.SingleOrDefaultAsync(row => row.Id == memory, cancellationToken)
            ?? throw StoreFailures.NotFound(ResourceNames.Memory(memory));
    }

    public static async Task<MemoryRecord> CreateAsync(
        WriteSession session, MemoryRecord memory, CancellationToken cancellationToken)
    {
        StoreFailures.CheckId(memory.Id, nameof(memory));
        var row = await session.Context.AllMemories
            .SingleOrDefaultAsync(other => other.Id == memory.Id, cancellationToken);
        if (row is { Deleted: false })
        {
            throw StoreFailures.AlreadyExists(ResourceNames.Memory(memory.Id));
        }

        if (row is null)
        {
            row = new MemoryRow
            {
                Id = memory.Id,
                DisplayName = string.Empty,
                SourceLanguage = string.Empty,
                TargetLanguage = string.Empty,
                Description = string.Empty,
            };
            session.Context.AllMemories.Add(row);
        }

        row.Deleted = false;
        row.SourceLanguage = memory.SourceLanguage.Value;
        row.TargetLanguage = memory.TargetLanguage.Value;
        row.CreateTime = session.Now;
        await SetAsync(session, row, memory, cancellationToken);
        return ToRecord(row);
    }

    public static async Task<MemoryRecord> GetAsync(ReadSession session, string memory, CancellationToken cancellationToken) =>
        ToRecord(await FindAsync(session.Context, memory, cancellationToken));

    public static Task<Page<MemoryRecord>> ListAsync(
        ReadSession session, PageRequest page, CancellationToken cancellationToken) => Pages.ReadAsync(
            List,
            page,
            (after, count) => session.ReadAsync(
                """
                SELECT Id, DisplayName, SourceLanguage, TargetLanguage, Penalty, Description, Version, CreateTime, UpdateTime, UnitCount
                FROM memories WHERE Id > $after AND NOT Deleted ORDER BY Id LIMIT $count
                """,
                [("$after", after ?? string.Empty), ("$count", count)],
                static reader => new MemoryRecord
                {
                    Id = reader.GetString(0),
                    DisplayName = ExactText.Decode(reader.GetFieldValue<byte[]>(1)),
                    SourceLanguage = Columns.ToLanguage(reader.GetString(2)),
                    TargetLanguage = Columns.ToLanguage(reader.GetString(3)),
                    Penalty = reader.GetInt32(4),
                    Description = ExactText.Decode(reader.GetFieldValue<byte[]>(5)),
                    Version = reader.GetInt64(6),
                    CreateTime = Columns.ToTime(reader.GetInt64(7)),
                    UpdateTime = Columns.ToTime(reader.GetInt64(8)),
                    UnitCount = reader.GetInt64(9),
                },
                cancellationToken),
            static memory => memory.Id);

    public static async Task<MemoryRecord> UpdateAsync(
        WriteSession session, MemoryRecord memory, long? expectedVersion, CancellationToken cancellationToken)
    {
        var row = await FindAsync(session.Context, memory.Id, cancellationToken);
        StoreFailures.CheckVersion(expectedVersion, row.Version, ResourceNames.Memory(memory.Id));
        if (row.Penalty != memory.Penalty
            || !string.Equals(row.DisplayName, memory.DisplayName, StringComparison.Ordinal)
            || !string.Equals(row.Description, memory.Description, StringComparison.Ordinal))
        {
            await SetAsync(session, row, memory, cancellationToken);
        }

        return ToRecord(row);
    }

    public static async Task<bool> DeleteAsync(
        WriteSession session, string memory, bool force, long? expectedVersion, CancellationToken cancellationToken)
    {
        var row = await FindAsync(session.Context, memory, cancellationToken);
        StoreFailures.CheckVersion(expectedVersion, row.Version, ResourceNames.Memory(memory));
        if (row.UnitCount > 0)
        {
            if (!force)
            {
                throw StoreFailures.NotEmpty(ResourceNames.Memory(memory));
            }

            await UnitDeletion.DeleteAllAsync(session, row, cancellationToken);
        }

        row.Deleted = true;
        row.LastChangeTime = null;
        return true;
    }

    public static async Task<MemoryStatistics> StatisticsAsync(
        ReadSession session, string memory, CancellationToken cancellationToken)
    {
        var row = await FindAsync(session.Context, memory, cancellationToken);
        var units = session.Context.Units.Where(unit => unit.MemoryKey == row.Key);
        var distinct = await units.Select(unit => unit.SourceText).Distinct().LongCountAsync(cancellationToken);
        var byStatus = await units.GroupBy(unit => unit.Status)
            .Select(group => new { group.Key, Count = group.LongCount() }).ToListAsync(cancellationToken);
        var byOrigin = await units.GroupBy(unit => unit.Origin)
            .Select(group => new { group.Key, Count = group.LongCount() }).ToListAsync(cancellationToken);
        return new MemoryStatistics(
            row.UnitCount,
            distinct,
            byStatus.ToImmutableSortedDictionary(item => Name(item.Key), item => item.Count, StringComparer.Ordinal),
            byOrigin.ToImmutableSortedDictionary(item => Name(item.Key), item => item.Count, StringComparer.Ordinal),
            row.UnitCount > 0 && row.LastChangeTime is { } time ? Columns.ToTime(time) : null);
    }

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();

    private static async Task SetAsync(
        WriteSession session, MemoryRow row, MemoryRecord memory, CancellationToken cancellationToken)
    {
        row.DisplayName = memory.DisplayName;
        row.Penalty = memory.Penalty;
        row.Description = memory.Description;
        row.UpdateTime = session.Now;
        row.Version = await session.NextAsync(WriteSession.RecordCounter, cancellationToken);
    }

    private static MemoryRecord ToRecord(MemoryRow row) => new()
    {
        Id = row.Id,
        DisplayName = row.DisplayName,
        SourceLanguage = Columns.ToLanguage(row.SourceLanguage),
        TargetLanguage = Columns.ToLanguage(row.TargetLanguage),
        Penalty = row.Penalty,
        Description = row.Description,
        Version = row.Version,
        CreateTime = Columns.ToTime(row.CreateTime),
        UpdateTime = Columns.ToTime(row.UpdateTime),
        UnitCount = row.UnitCount,
    };
}
