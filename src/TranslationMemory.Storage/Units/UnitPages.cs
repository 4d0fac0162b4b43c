using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>
/// Reads the units as they were after one change, page by page in the order of their keys. Each page is a transaction of its own, so that a slow
/// caller holds back no checkpoint of the write-ahead log; what was changed or deleted meanwhile is read from its revisions.
/// </summary>
/// <param name="sequence">The change.</param>
/// <param name="memoryKey">Key of the memory to read; null for all.</param>
internal sealed class UnitPages(long sequence, long? memoryKey)
{
    private const int PageUnits = 1_000;

    /// <summary>A page of long texts is cut here: a reader then holds two megabytes or so.</summary>
    private const int PageCharacters = 1 << 20;

    private long _after;

    /// <summary>True when there is nothing behind the pages that were read.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Begins to read the units as they are now.</summary>
    /// <exception cref="StoreException">There is no such memory.</exception>
    public static async Task<UnitPages> BeginAsync(ReadSession session, string? memory, CancellationToken cancellationToken)
    {
        long? key = null;
        if (memory is not null)
        {
            var parent = session.Context.Memories.SingleOrDefault(row => row.Id == memory)
                ?? throw StoreFailures.NotFound(ResourceNames.Memory(memory));
            key = parent.Key;
        }

        return new UnitPages(await UnitTable.LastSequenceAsync(session, cancellationToken), key);
    }

    /// <summary>Reads the next page.</summary>
    public List<TranslationUnit> Next(ReadSession session)
    {
        var memories = UnitStreams.Memories(session);
        using var command = session.Command(Query(isChanged: IsChanged(session)));
        command.Parameters.AddWithValue("$after", _after);
        command.Parameters.AddWithValue("$sequence", sequence);
        if (memoryKey is { } memory)
        {
            command.Parameters.AddWithValue("$memory", memory);
        }

        using var reader = command.ExecuteReader();
        var units = new UnitRowReader(reader, memories);
        var page = new List<TranslationUnit>();
        var characters = 0;
        while (page.Count < PageUnits && characters < PageCharacters)
        {
            if (!reader.Read())
            {
                IsEnd = true;
                break;
            }

            _after = reader.GetInt64(0);
            var unit = units.Read(1, _after);
            characters += unit.SourceText.Length + unit.TargetText.Length;
            page.Add(unit);
        }

        return page;
    }

    private bool IsChanged(ReadSession session)
    {
        using var command = session.Command("SELECT EXISTS (SELECT 1 FROM revisions WHERE EndSequence > $sequence)");
        command.Parameters.AddWithValue("$sequence", sequence);
        return command.ExecuteScalar() is 1L;
    }

    private string Query(bool isChanged)
    {
        var columns = UnitColumns.List();
        var ofMemory = memoryKey is null ? string.Empty : " AND MemoryKey = $memory";
        var units = $"SELECT Key, {columns} FROM units WHERE Key > $after AND Sequence <= $sequence{ofMemory}";
        var revisions = isChanged
            ? $" UNION ALL SELECT UnitKey, {columns} FROM revisions WHERE UnitKey > $after AND Sequence <= $sequence AND EndSequence > $sequence{ofMemory}"
            : string.Empty;
        return $"{units}{revisions} ORDER BY 1";
    }
}
