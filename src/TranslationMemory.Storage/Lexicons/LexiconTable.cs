using Microsoft.EntityFrameworkCore;

namespace TranslationMemory.Storage;

/// <summary>The lexicon in use, and what it was made of.</summary>
internal static class LexiconTable
{
    private const int OnlyKey = 1;

    public static async Task<LexiconRecord?> GetAsync(ReadSession session, CancellationToken cancellationToken)
    {
        var rows = await session.ReadAsync(
            "SELECT Version, Words, UnitSequence, EntryCount, EntrySequence FROM lexicons",
            [],
            static reader => new LexiconRecord(
                reader.GetString(0),
                Unpack(reader.GetFieldValue<byte[]>(1)),
                new ContentState(reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4))),
            cancellationToken);
        return rows.SingleOrDefault();
    }

    public static async Task<bool> SetAsync(WriteSession session, LexiconRecord lexicon, CancellationToken cancellationToken)
    {
        var row = await session.Context.Lexicons.SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            row = new LexiconRow { Key = OnlyKey, Version = string.Empty, Words = [] };
            session.Context.Lexicons.Add(row);
        }

        row.Version = lexicon.Version;
        row.Words = Pack(lexicon.Attested);
        row.UnitSequence = lexicon.Source.UnitSequence;
        row.EntryCount = lexicon.Source.EntryCount;
        row.EntrySequence = lexicon.Source.EntrySequence;
        row.Time = session.Now;
        return true;
    }

    public static async Task<ContentState> ContentStateAsync(ReadSession session, CancellationToken cancellationToken)
    {
        var units = await UnitTable.LastSequenceAsync(session, cancellationToken);
        var entries = await session.ReadAsync(
            "SELECT count(*), coalesce(max(Sequence), 0) FROM entries",
            [],
            static reader => (Count: reader.GetInt64(0), Last: reader.GetInt64(1)),
            cancellationToken);
        return new ContentState(units, entries[0].Count, entries[0].Last);
    }

    private static byte[] Pack(IReadOnlyDictionary<string, long> words) => new PackedWriter()
        .AddAll(
            [.. words.OrderBy(static word => word.Key, StringComparer.Ordinal)],
            static (writer, word) => writer.Add(word.Key).Add(word.Value))
        .ToArray();

    private static Dictionary<string, long> Unpack(byte[] packed) => new(
        new PackedReader(packed).ReadAll(static reader => KeyValuePair.Create(reader.ReadText(), reader.ReadNumber())),
        StringComparer.Ordinal);
}
