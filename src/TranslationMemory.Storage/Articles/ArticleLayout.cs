using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Storage;

/// <summary>Sentences and beads of an article in one column.</summary>
/// <param name="SourceSentences">Sentences of the article.</param>
/// <param name="TargetSentences">Sentences of the translation.</param>
/// <param name="Beads">Which translate which.</param>
/// <param name="Version">The article's version.</param>
internal sealed record ArticleLayout(
    ImmutableArray<StoredSentence> SourceSentences,
    ImmutableArray<StoredSentence> TargetSentences,
    ImmutableArray<StoredBead> Beads,
    long Version)
{
    /// <summary>Stands first, so that forms can be told from each other.</summary>
    private const long Form = 2;

    /// <summary>The form without version, states and posteriors: all beads were given by people, sentence by sentence.</summary>
    private const long FirstForm = 1;

    /// <summary>Steps of a posterior.</summary>
    private const double PosteriorSteps = 10_000;

    /// <summary>The layout of an article.</summary>
    public static ArticleLayout Of(ArticleRecord article) =>
        new(article.SourceSentences, article.TargetSentences, article.Beads, article.Version);

    /// <summary>An article with this layout.</summary>
    public ArticleRecord In(ArticleRecord article) => article with
    {
        SourceSentences = SourceSentences,
        TargetSentences = TargetSentences,
        Beads = Beads,
        SourceSentenceCount = SourceSentences.Length,
        TargetSentenceCount = TargetSentences.Length,
        Version = Version,
    };

    /// <summary>The layout as a column.</summary>
    public byte[] Pack() => new PackedWriter()
        .Add(Form)
        .Add(Version)
        .AddAll(SourceSentences, PackSentence)
        .AddAll(TargetSentences, PackSentence)
        .AddAll(Beads, static (writer, bead) => PackNumbers(PackNumbers(writer, bead.SourceSentences), bead.TargetSentences)
            .Add(bead.UnitId).Add((long)bead.State).Add((long)Math.Round(bead.Posterior * PosteriorSteps)))
        .ToArray();

    /// <summary>A posterior as it is kept.</summary>
    public static double Kept(double posterior) => Math.Round(Math.Clamp(posterior, 0, 1) * PosteriorSteps) / PosteriorSteps;

    /// <summary>What <see cref="Pack"/> packed.</summary>
    /// <exception cref="InvalidDataException">The bytes are no layout.</exception>
    public static ArticleLayout Unpack(byte[] column)
    {
        var reader = new PackedReader(column);
        var form = reader.ReadNumber();
        if (form is not (Form or FirstForm))
        {
            throw new InvalidDataException("A stored article has an unknown form.");
        }

        var version = form == FirstForm ? 0 : reader.ReadNumber();
        return new ArticleLayout(
            reader.ReadAll(UnpackSentence),
            reader.ReadAll(UnpackSentence),
            reader.ReadAll<StoredBead>(form == FirstForm ? UnpackFirstBead : UnpackBead),
            version);
    }

    private static void PackSentence(PackedWriter writer, StoredSentence sentence) => writer
        .Add(sentence.Span.Start).Add(sentence.Span.Length).Add((long)sentence.Kind).Add(sentence.SameAs ?? 0L);

    private static PackedWriter PackNumbers(PackedWriter writer, ImmutableArray<int> numbers) =>
        writer.AddAll(numbers, static (to, number) => to.Add(number));

    private static StoredSentence UnpackSentence(PackedReader reader) => new(
        new TextSpan((int)reader.ReadNumber(), (int)reader.ReadNumber()),
        (SentenceKind)reader.ReadNumber(),
        reader.ReadNumber() is var same and not 0 ? (int)same : null);

    private static ImmutableArray<int> UnpackNumbers(PackedReader reader) =>
        reader.ReadAll(static from => (int)from.ReadNumber());

    private static StoredBead UnpackFirstBead(PackedReader from)
    {
        var (source, target, unit) = (UnpackNumbers(from), UnpackNumbers(from), from.ReadTextOrNull());
        return new StoredBead(source, target, unit, unit is null ? BeadState.Boilerplate : BeadState.Accepted, 1);
    }

    private static StoredBead UnpackBead(PackedReader from) => new(
        UnpackNumbers(from),
        UnpackNumbers(from),
        from.ReadTextOrNull(),
        (BeadState)from.ReadNumber(),
        from.ReadNumber() / PosteriorSteps);
}
