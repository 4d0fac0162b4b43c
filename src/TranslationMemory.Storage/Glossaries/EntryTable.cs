using Microsoft.EntityFrameworkCore;
using TranslationMemory.Terminology;

namespace TranslationMemory.Storage;

/// <summary>Entries.</summary>
internal static class EntryTable
{
    public static async Task<IReadOnlyList<StoredEntry>> StoreAsync(
        WriteSession session,
        string glossary,
        IReadOnlyList<TermEntry> entries,
        bool replace,
        CancellationToken cancellationToken)
    {
        var parent = await GlossaryTable.FindAsync(session.Context, glossary, cancellationToken);
        var counter = await session.CounterAsync(WriteSession.RecordCounter, cancellationToken);
        var stored = new List<StoredEntry>(entries.Count);
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var id = entry.Id;
            if (string.IsNullOrEmpty(id))
            {
                id = "e" + Guid.CreateVersion7(Columns.ToTime(session.Now)).ToString("n");
            }

            StoreFailures.CheckId(id, nameof(entries));
            var values = EntryValues.Pack(entry);
            if (session.Entries.Find(parent.Key, id) is not { } row)
            {
                row = new EntryRow
                {
                    GlossaryKey = parent.Key,
                    Id = id,
                    Values = values,
                    CreateTime = session.Now,
                    UpdateTime = session.Now,
                    Sequence = ++counter.Value,
                };
                session.Entries.Insert(row);
                parent.EntryCount++;
                stored.Add(new StoredEntry(EntryValues.Unpack(glossary, row), StoreOutcome.Created));
                continue;
            }

            if (!replace)
            {
                throw StoreFailures.AlreadyExists(ResourceNames.Entry(glossary, id));
            }

            var outcome = Replace(session, counter, row, values) ? StoreOutcome.Updated : StoreOutcome.Unchanged;
            stored.Add(new StoredEntry(EntryValues.Unpack(glossary, row), outcome));
        }

        return stored;
    }

    public static async Task<TermEntry> GetAsync(
        ReadSession session, string glossary, string entryId, CancellationToken cancellationToken) =>
        EntryValues.Unpack(glossary, await FindAsync(session.Context, glossary, entryId, cancellationToken));

    public static async Task<Page<TermEntry>> ListAsync(
        ReadSession session, string glossary, PageRequest page, CancellationToken cancellationToken)
    {
        var parent = await GlossaryTable.FindAsync(session.Context, glossary, cancellationToken);
        return await Pages.ReadAsync(
            ResourceNames.Glossary(glossary) + "/entries",
            page,
            async (after, count) => (await session.Context.Entries
                .FromSql($"SELECT * FROM entries WHERE GlossaryKey = {parent.Key} AND Id > {after ?? string.Empty}")
                .OrderBy(row => row.Id).Take(count).ToListAsync(cancellationToken))
                .ConvertAll(row => EntryValues.Unpack(glossary, row)),
            static entry => entry.Id);
    }

    public static async Task<TermEntry> UpdateAsync(
        WriteSession session, TermEntry entry, long? expectedSequence, CancellationToken cancellationToken)
    {
        var row = await FindAsync(session.Context, entry.Glossary, entry.Id, cancellationToken);
        StoreFailures.CheckVersion(expectedSequence, row.Sequence, ResourceNames.Entry(entry.Glossary, entry.Id));
        var counter = await session.CounterAsync(WriteSession.RecordCounter, cancellationToken);
        Replace(session, counter, row, EntryValues.Pack(entry));
        return EntryValues.Unpack(entry.Glossary, row);
    }

    public static async Task<bool> DeleteAsync(
        WriteSession session, string glossary, string entryId, long? expectedSequence, CancellationToken cancellationToken)
    {
        var row = await FindAsync(session.Context, glossary, entryId, cancellationToken);
        StoreFailures.CheckVersion(expectedSequence, row.Sequence, ResourceNames.Entry(glossary, entryId));
        var parent = await GlossaryTable.FindAsync(session.Context, glossary, cancellationToken);
        session.Context.Entries.Remove(row);
        parent.EntryCount--;
        return true;
    }

    /// <summary>Entries in the order of glossary and id.</summary>
    public static IEnumerable<TermEntry> Read(ReadSession session, string? glossary)
    {
        if (glossary is not null && !session.Context.Glossaries.Any(row => row.Id == glossary))
        {
            throw StoreFailures.NotFound(ResourceNames.Glossary(glossary));
        }

        using var command = session.Command(
            $"""
            SELECT g.Id, e.Id, e."Values", e.CreateTime, e.UpdateTime, e.Sequence
            FROM glossaries AS g JOIN entries AS e ON e.GlossaryKey = g."Key"
            {(glossary is null ? string.Empty : "WHERE g.Id = $glossary")}
            ORDER BY g.Id, e.Id
            """);
        command.Parameters.AddWithValue("$glossary", glossary ?? string.Empty);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return EntryValues.Unpack(
                reader.GetString(0),
                reader.GetString(1),
                reader.GetFieldValue<byte[]>(2),
                reader.GetInt64(3),
                reader.GetInt64(4),
                reader.GetInt64(5));
        }
    }

    private static bool Replace(WriteSession session, CounterRow counter, EntryRow row, byte[] values)
    {
        if (row.Values.AsSpan().SequenceEqual(values))
        {
            return false;
        }

        row.Values = values;
        row.UpdateTime = session.Now;
        row.Sequence = ++counter.Value;
        session.Entries.Update(row);
        return true;
    }

    private static async Task<EntryRow> FindAsync(
        StoreDbContext context, string glossary, string entryId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entryId);
        var parent = await GlossaryTable.FindAsync(context, glossary, cancellationToken);
        return await context.Entries
            .SingleOrDefaultAsync(row => row.GlossaryKey == parent.Key && row.Id == entryId, cancellationToken)
            ?? throw StoreFailures.NotFound(ResourceNames.Entry(glossary, entryId));
    }
}
