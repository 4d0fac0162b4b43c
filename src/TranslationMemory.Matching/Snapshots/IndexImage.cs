using System.Collections.Immutable;

namespace TranslationMemory.Matching;

/// <summary>
/// The index as it was at one moment, to be stored (<see cref="SegmentIndex.Capture"/>). It is several files: one that
/// changes every time, and two for each part, which never change and are named after their content. The index goes on
/// meanwhile.
/// </summary>
public sealed class IndexImage
{
    /// <summary>The name of the file that names all others; it is written last.</summary>
    public const string ManifestFile = "manifest";

    private readonly string _lexicon;
    private readonly IndexSnapshot _snapshot;
    private readonly ImmutableArray<UnitProfile> _profiles;
    private readonly StoredVocabulary[] _vocabularies;

    internal IndexImage(long sequence, string lexicon, IndexSnapshot snapshot, UnitProfiles profiles, Vocabularies vocabularies)
    {
        Sequence = sequence;
        _lexicon = lexicon;
        _snapshot = snapshot;
        _profiles = [.. profiles.Items];
        _vocabularies = [StoredVocabulary.Of(vocabularies.Arabic), StoredVocabulary.Of(vocabularies.English)];
    }

    /// <summary>The place in the change log up to which the index is right.</summary>
    public long Sequence { get; }

    /// <summary>Writes the files.</summary>
    /// <param name="create">
    /// Makes the file of a name; it is closed when it is written. Null when a file of that name is there already, written
    /// whole: files of parts need not be written twice.
    /// </param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The names of all files that the stored index consists of; others of its kind are no longer needed.</returns>
    public IReadOnlyList<string> Save(Func<string, Stream?> create, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(create);
        var names = new List<string>();
        var parts = ImmutableArray.CreateBuilder<PartName>();
        foreach (var state in _snapshot.Stores[..^1])
        {
            cancellationToken.ThrowIfCancellationRequested();
            var part = (Part)state.Store;
            var name = NameOf(part);
            parts.Add(name);
            Write(name.IndexFile, SectionFileKind.PartIndex, part.Index.All);
            Write(name.TextsFile, SectionFileKind.PartTexts, part.Texts.All);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var text = new ManifestText(Sequence, parts.ToImmutable(), _profiles).Write();
        var removed = _snapshot.Stores[..^1].Select(state => (ReadOnlyMemory<byte>)Sections.Of<int>([.. state.Removed.Since(Tombstones.None)]));
        Write(ManifestFile, SectionFileKind.Manifest, [text, .. _vocabularies.SelectMany(vocabulary => vocabulary.Sections()), .. removed]);
        return names;

        void Write(string name, SectionFileKind kind, IReadOnlyList<ReadOnlyMemory<byte>> sections)
        {
            names.Add(name);
            using var stream = create(name);
            if (stream is not null)
            {
                SectionFile.Write(stream, kind, _lexicon, sections);
            }
        }
    }

    /// <summary>Hashing all of a part takes as long as reading it, and its name stays.</summary>
    private PartName NameOf(Part part) => part.Name ??= new PartName(
        SectionFile.Write(null, SectionFileKind.PartIndex, _lexicon, part.Index.All),
        SectionFile.Write(null, SectionFileKind.PartTexts, _lexicon, part.Texts.All));

    /// <summary>A vocabulary at the moment; the files of its stems are put together when it is written.</summary>
    private sealed record StoredVocabulary(ReadOnlyMemory<byte>[] Arrays, NearStems Near, int Keys)
    {
        public static StoredVocabulary Of(Vocabulary vocabulary) =>
            new(VocabularyFile.Write(vocabulary.Content), vocabulary.Content.Near, vocabulary.KeyCount);

        public ReadOnlyMemory<byte>[] Sections() => [.. Arrays, .. VocabularyFile.Write(Near.Store(Keys))];
    }
}
