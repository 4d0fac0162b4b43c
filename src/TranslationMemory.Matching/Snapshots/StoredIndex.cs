using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Opens a stored index: header, tables, vocabularies and profiles at once, the parts where they lie.</summary>
internal sealed class StoredIndex
{
    private readonly List<StoredSections> _parts = [];

    private StoredIndex(ManifestText text, Vocabularies vocabularies)
    {
        Text = text;
        Vocabularies = vocabularies;
    }

    /// <summary>What is no array.</summary>
    public ManifestText Text { get; }

    /// <summary>The vocabularies.</summary>
    public Vocabularies Vocabularies { get; }

    /// <summary>The parts.</summary>
    public ImmutableArray<StoreState> Stores { get; private set; } = [];

    /// <summary>Opens the files.</summary>
    /// <exception cref="SnapshotException">They cannot be used.</exception>
    public static StoredIndex Open(Func<string, ReadOnlyMemory<byte>> open, TextAnalyzer analyzer)
    {
        var lexicon = analyzer.Clitics.Lexicon.Version;
        var manifest = SectionFile.Open(open(IndexImage.ManifestFile), SectionFileKind.Manifest, lexicon);

        // The vocabularies are copied, so that they can grow: verifying them costs little more.
        manifest.Verify(CancellationToken.None);
        if (manifest.Sections.Count < 1 + (2 * VocabularyFile.Count))
        {
            throw new SnapshotException("Arrays of the stored index are missing.");
        }

        var text = ManifestText.Read(manifest.Sections.Get<byte>(0));
        var index = new StoredIndex(text, new Vocabularies(
            new Vocabulary(analyzer, TextLanguage.Arabic, VocabularyFile.Read(manifest.Sections, 1)),
            new Vocabulary(analyzer, TextLanguage.English, VocabularyFile.Read(manifest.Sections, 1 + VocabularyFile.Count))));
        index.OpenParts(open, lexicon, manifest.Sections);
        return index;
    }

    /// <summary>Reads all of the parts and compares them with their hashes.</summary>
    /// <exception cref="SnapshotException">One is damaged.</exception>
    public void Verify(CancellationToken cancellationToken)
    {
        foreach (var sections in _parts)
        {
            sections.Verify(cancellationToken);
        }
    }

    private void OpenParts(Func<string, ReadOnlyMemory<byte>> open, string lexicon, Sections manifest)
    {
        var firstRemoved = 1 + (2 * VocabularyFile.Count);
        if (manifest.Count != firstRemoved + Text.Parts.Length)
        {
            throw new SnapshotException("Arrays of the stored index are missing.");
        }

        var stores = ImmutableArray.CreateBuilder<StoreState>();
        for (var i = 0; i < Text.Parts.Length; i++)
        {
            var name = Text.Parts[i];
            var index = OpenPart(open(name.IndexFile), SectionFileKind.PartIndex, lexicon, name.Index, (int)PartSection.Count);
            var texts = OpenPart(open(name.TextsFile), SectionFileKind.PartTexts, lexicon, name.Texts, 1);
            var part = new Part(index, texts) { Name = name };
            var removed = Tombstones.None.With(manifest.Get<int>(firstRemoved + i).ToArray());
            stores.Add(new StoreState(part, part.Count, removed));
        }

        Stores = stores.ToImmutable();
    }

    private Sections OpenPart(ReadOnlyMemory<byte> file, SectionFileKind kind, string lexicon, ulong name, int count)
    {
        var sections = SectionFile.Open(file, kind, lexicon);
        if (sections.Name != name || sections.Sections.Count != count)
        {
            throw new SnapshotException("A part does not belong to the stored index.");
        }

        _parts.Add(sections);
        return sections.Sections;
    }
}
