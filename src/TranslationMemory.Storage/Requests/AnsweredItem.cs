using System.Collections.Immutable;

namespace TranslationMemory.Storage;

/// <summary>
/// What an answer adds to one item of the request. A retry carries the items again, so that this is enough to give the
/// first answer once more, whatever became of the items since.
/// </summary>
internal readonly record struct AnsweredItem(string Id, long CreateTime, long UpdateTime, long Sequence, StoreOutcome Outcome)
{
    /// <summary>The items as a column.</summary>
    public static byte[] Pack(IReadOnlyCollection<AnsweredItem> items) => new PackedWriter().AddAll(
        items,
        static (writer, item) => writer
            .Add(item.Id).Add(item.CreateTime).Add(item.UpdateTime).Add(item.Sequence).Add((long)item.Outcome)).ToArray();

    /// <summary>What <see cref="Pack"/> packed.</summary>
    public static ImmutableArray<AnsweredItem> Unpack(byte[] column) => new PackedReader(column).ReadAll(
        static reader => new AnsweredItem(
            reader.ReadText(),
            reader.ReadNumber(),
            reader.ReadNumber(),
            reader.ReadNumber(),
            (StoreOutcome)reader.ReadNumber()));
}
