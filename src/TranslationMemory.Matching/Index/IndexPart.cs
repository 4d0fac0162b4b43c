using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Some units with the lists to find them by, in both languages. Once made, only its count of removed units changes.</summary>
internal sealed class IndexPart
{
    private readonly SidePart _arabic;
    private readonly SidePart _english;

    /// <summary>Indexes <paramref name="units"/>, all searchable.</summary>
    public IndexPart(IReadOnlyList<IndexedUnit> units, Vocabularies vocabularies)
    {
        Units = units;
        _arabic = new SidePart(units, TextLanguage.Arabic, vocabularies.In(TextLanguage.Arabic));
        _english = new SidePart(units, TextLanguage.English, vocabularies.In(TextLanguage.English));
        foreach (var unit in units)
        {
            unit.Part = this;
        }
    }

    /// <summary>The units, removed ones among them.</summary>
    public IReadOnlyList<IndexedUnit> Units { get; }

    /// <summary>How many of them were removed. Only the writer reads and sets it.</summary>
    public int Removed { get; set; }

    /// <summary>The sides in <paramref name="language"/>.</summary>
    public SidePart In(TextLanguage language) => language == TextLanguage.Arabic ? _arabic : _english;
}

/// <summary>The two vocabularies.</summary>
internal sealed class Vocabularies
{
    private readonly Vocabulary _arabic = new();
    private readonly Vocabulary _english = new();

    /// <summary>The vocabulary of <paramref name="language"/>.</summary>
    public Vocabulary In(TextLanguage language) => language == TextLanguage.Arabic ? _arabic : _english;
}
