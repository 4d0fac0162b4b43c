using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Storage;

/// <summary>Sentences and beads of an article in one column.</summary>
/// <param name="SourceSentences">Sentences of the article.</param>
/// <param name="TargetSentences">Sentences of the translation.</param>
/// <param name="Beads">Which translate which.</param>
internal sealed record ArticleLayout(
    ImmutableArray<StoredSentence> SourceSentences,
    ImmutableArray<StoredSentence> TargetSentences,
    ImmutableArray<StoredBead> Beads)
{
    /// <summary>Stands first, so that a later form can be told from this one.</summary>
    private const long Form = 1;

    /// <summary>The layout as a column.</summary>
    public byte[] Pack() => new PackedWriter()
        .Add(Form)
        .AddAll(SourceSentences, PackSentence)
        .AddAll(TargetSentences, PackSentence)
        .AddAll(Beads, static (writer, bead) => PackNumbers(PackNumbers(writer, bead.SourceSentences), bead.TargetSentences)
            .Add(bead.UnitId))
        .ToArray();

    /// <summary>What <see cref="Pack"/> packed.</summary>
    /// <exception cref="InvalidDataException">The bytes are no layout.</exception>
    public static ArticleLayout Unpack(byte[] column)
    {
        var reader = new PackedReader(column);
        return reader.ReadNumber() == Form
            ? new ArticleLayout(
                reader.ReadAll(UnpackSentence),
                reader.ReadAll(UnpackSentence),
                reader.ReadAll(static from =>
                    new StoredBead(UnpackNumbers(from), UnpackNumbers(from), from.ReadTextOrNull())))
            : throw new InvalidDataException("A stored article has an unknown form.");
    }

    /// <summary>Writes a sentence.</summary>
    public static void PackSentence(PackedWriter writer, StoredSentence sentence) => writer
        .Add(sentence.Span.Start).Add(sentence.Span.Length).Add((long)sentence.Kind).Add(sentence.SameAs ?? 0L);

    /// <summary>Writes numbers.</summary>
    public static PackedWriter PackNumbers(PackedWriter writer, ImmutableArray<int> numbers) =>
        writer.AddAll(numbers, static (to, number) => to.Add(number));

    private static StoredSentence UnpackSentence(PackedReader reader) => new(
        new TextSpan((int)reader.ReadNumber(), (int)reader.ReadNumber()),
        (SentenceKind)reader.ReadNumber(),
        reader.ReadNumber() is var same and not 0 ? (int)same : null);

    private static ImmutableArray<int> UnpackNumbers(PackedReader reader) =>
        reader.ReadAll(static from => (int)from.ReadNumber());
}
