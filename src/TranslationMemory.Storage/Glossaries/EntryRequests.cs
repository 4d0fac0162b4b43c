using TranslationMemory.Terminology;

namespace TranslationMemory.Storage;

/// <summary>The call that stores entries, which may come again.</summary>
internal static class EntryRequests
{
    public static Task<IReadOnlyList<StoredEntry>> StoreAsync(
        WriteSession session,
        RequestLog requests,
        string glossary,
        IReadOnlyList<TermEntry> entries,
        bool replace,
        string requestId,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return requests.AnswerAsync<IReadOnlyList<StoredEntry>>(
            session,
            requestId,
            packed => packed.Add("entries").Add(glossary).Add(replace ? 1 : 0).AddAll(
                entries, static (writer, entry) => EntryValues.Write(writer.Add(entry.Id), entry)),
            items => [.. entries.Zip(items, (entry, item) => new StoredEntry(
                EntryValues.Unpack(
                    glossary, item.Id, EntryValues.Pack(entry), item.CreateTime, item.UpdateTime, item.Sequence),
                item.Outcome,
                IsRepeated: true))],
            () => EntryTable.StoreAsync(session, glossary, entries, replace, cancellationToken),
            static stored => [.. stored.Select(item => new AnsweredItem(
                item.Entry.Id,
                Columns.FromTime(item.Entry.CreateTime),
                Columns.FromTime(item.Entry.UpdateTime),
                item.Entry.Sequence,
                item.Outcome))],
            cancellationToken);
    }
}
