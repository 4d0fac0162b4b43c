using Microsoft.EntityFrameworkCore;

namespace TranslationMemory.Storage;

/// <summary>Glossaries.</summary>
internal static class GlossaryTable
{
    private const string List = "glossaries";

    /// <summary>Finds a glossary that is there.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    public static async Task<GlossaryRow> FindAsync(
        StoreDbContext context, string glossary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        return await context.Glossaries.SingleOrDefaultAsync(row => row.Id == glossary, cancellationToken)
            ?? throw StoreFailures.NotFound(ResourceNames.Glossary(glossary));
    }

    public static async Task<GlossaryRecord> CreateAsync(
        WriteSession session, GlossaryRecord glossary, CancellationToken cancellationToken)
    {
        StoreFailures.CheckId(glossary.Id, nameof(glossary));
        if (await session.Context.Glossaries.AnyAsync(row => row.Id == glossary.Id, cancellationToken))
        {
            throw StoreFailures.AlreadyExists(ResourceNames.Glossary(glossary.Id));
        }

        var created = new GlossaryRow
        {
            Id = glossary.Id,
            DisplayName = glossary.DisplayName,
            Description = glossary.Description,
            Version = await session.NextAsync(WriteSession.RecordCounter, cancellationToken),
            CreateTime = session.Now,
            UpdateTime = session.Now,
        };
        session.Context.Glossaries.Add(created);
        return ToRecord(created);
    }

    public static async Task<GlossaryRecord> GetAsync(
        ReadSession session, string glossary, CancellationToken cancellationToken) =>
        ToRecord(await FindAsync(session.Context, glossary, cancellationToken));

    public static Task<Page<GlossaryRecord>> ListAsync(
        ReadSession session, PageRequest page, CancellationToken cancellationToken) => Pages.ReadAsync(
            List,
            page,
            (after, count) => session.ReadAsync(
                """
                SELECT Id, DisplayName, Description, Version, CreateTime, UpdateTime, EntryCount
                FROM glossaries WHERE Id > $after ORDER BY Id LIMIT $count
                """,
                [("$after", after ?? string.Empty), ("$count", count)],
                static reader => new GlossaryRecord
                {
                    Id = reader.GetString(0),
                    DisplayName = ExactText.Decode(reader.GetFieldValue<byte[]>(1)),
                    Description = ExactText.Decode(reader.GetFieldValue<byte[]>(2)),
                    Version = reader.GetInt64(3),
                    CreateTime = Columns.ToTime(reader.GetInt64(4)),
                    UpdateTime = Columns.ToTime(reader.GetInt64(5)),
                    EntryCount = reader.GetInt64(6),
                },
                cancellationToken),
            static glossary => glossary.Id);

    public static async Task<GlossaryRecord> UpdateAsync(
        WriteSession session, GlossaryRecord glossary, long? expectedVersion, CancellationToken cancellationToken)
    {
        var row = await FindAsync(session.Context, glossary.Id, cancellationToken);
        StoreFailures.CheckVersion(expectedVersion, row.Version, ResourceNames.Glossary(glossary.Id));
        if (!string.Equals(row.DisplayName, glossary.DisplayName, StringComparison.Ordinal)
            || !string.Equals(row.Description, glossary.Description, StringComparison.Ordinal))
        {
            row.DisplayName = glossary.DisplayName;
            row.Description = glossary.Description;
            row.UpdateTime = session.Now;
            row.Version = await session.NextAsync(WriteSession.RecordCounter, cancellationToken);
        }

        return ToRecord(row);
    }

    public static async Task<bool> DeleteAsync(
        WriteSession session, string glossary, bool force, long? expectedVersion, CancellationToken cancellationToken)
    {
        var row = await FindAsync(session.Context, glossary, cancellationToken);
        StoreFailures.CheckVersion(expectedVersion, row.Version, ResourceNames.Glossary(glossary));
        if (row.EntryCount > 0 && !force)
        {
            throw StoreFailures.NotEmpty(ResourceNames.Glossary(glossary));
        }

        // Its entries go with it by the foreign key.
        session.Context.Glossaries.Remove(row);
        return true;
    }

    private static GlossaryRecord ToRecord(GlossaryRow row) => new()
    {
        Id = row.Id,
        DisplayName = row.DisplayName,
        Description = row.Description,
        Version = row.Version,
        CreateTime = Columns.ToTime(row.CreateTime),
        UpdateTime = Columns.ToTime(row.UpdateTime),
        EntryCount = row.EntryCount,
    };
}
