using System.Collections.Immutable;
using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>Compares and takes over the values of a unit that its writers give.</summary>
internal static class UnitValues
{
    private static readonly ImmutableSortedDictionary<string, string> NoMetadata =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>True when all values but id, times and sequence are the same.</summary>
    public static bool Same(TranslationUnit left, TranslationUnit right) =>
        UnitIdentity.Same(left, right)
        && left.Context == right.Context
        && left.Status == right.Status
        && left.Origin == right.Origin
        && string.Equals(left.Author, right.Author, StringComparison.Ordinal)
        && Ordered(left).SequenceEqual(Ordered(right));

    /// <summary>The unit as it stands in the store: metadata in ordinal order, times and place set.</summary>
    public static TranslationUnit Stored(
        TranslationUnit unit, string memory, string id, long createTicks, long updateTicks, long sequence) => unit with
        {
            Memory = memory,
            Id = id,
            Metadata = Ordered(unit),
            CreateTime = new DateTimeOffset(createTicks, TimeSpan.Zero),
            UpdateTime = new DateTimeOffset(updateTicks, TimeSpan.Zero),
            Sequence = sequence,
        };

    /// <summary>Writes all that a unit's writer gives, for the hash of a request.</summary>
    public static void PackContent(PackedWriter writer, TranslationUnit unit) => writer
        .Add(unit.SourceLanguage.Value).Add(unit.TargetLanguage.Value).Add(unit.SourceText).Add(unit.TargetText)
        .Add(unit.Context.PreviousSource).Add(unit.Context.NextSource)
        .Add(unit.Context.PreviousTarget).Add(unit.Context.NextTarget)
        .Add(unit.Context.Document).Add(unit.Context.SegmentId)
        .Add((long)unit.Status).Add((long)unit.Origin).Add(unit.Author)
        .AddAll(Ordered(unit), static (to, pair) => to.Add(pair.Key).Add(pair.Value));

    /// <summary>Metadata as a column; null when there are none.</summary>
    public static byte[]? PackMetadata(TranslationUnit unit) => unit.Metadata.IsEmpty
        ? null
        : new PackedWriter().AddAll(
            Ordered(unit),
            static (writer, pair) => writer.Add(pair.Key).Add(pair.Value)).ToArray();

    /// <summary>What <see cref="PackMetadata"/> packed.</summary>
    public static ImmutableSortedDictionary<string, string> UnpackMetadata(byte[]? column) => column is null
        ? NoMetadata
        : NoMetadata.AddRange(new PackedReader(column).ReadAll(
            static reader => KeyValuePair.Create(reader.ReadText(), reader.ReadText())));

    private static ImmutableSortedDictionary<string, string> Ordered(TranslationUnit unit) =>
        unit.Metadata.WithComparers(StringComparer.Ordinal);
}
