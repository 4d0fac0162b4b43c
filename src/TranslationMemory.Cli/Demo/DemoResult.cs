using TranslationMemory.V1;

namespace TranslationMemory.Cli.Demo;

/// <summary>What the demonstration found out about one sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Contains">Numbers of earlier sentences that stand inside it.</param>
/// <param name="Earlier">Matches from the earlier articles, and terms.</param>
/// <param name="Alone">The best match once the article's own translation is stored, the sentence looked up alone.</param>
/// <param name="InPlace">The same with the sentence's neighbours.</param>
internal sealed record DemoSentence(
    Sentence Sentence, IReadOnlyList<int> Contains, LookupSegmentResponse Earlier, Match? Alone, Match? InPlace);

/// <summary>How long the parts took.</summary>
internal sealed record DemoTimes(TimeSpan Start, TimeSpan Load, TimeSpan Segment, TimeSpan Lookup, TimeSpan Store, TimeSpan Total);

/// <summary>What the demonstration did.</summary>
internal sealed record DemoResult
{
    /// <summary>Where its store is.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>The article to translate.</summary>
    public required string ArticleName { get; init; }

    /// <summary>Its sentences.</summary>
    public required IReadOnlyList<DemoSentence> Sentences { get; init; }

    /// <summary>Counts of all glossary files together.</summary>
    public required ImportProgress Glossary { get; init; }

    /// <summary>Number of glossary files.</summary>
    public required int GlossaryFiles { get; init; }

    /// <summary>Earlier articles, and how many of them were not there yet.</summary>
    public required (int All, int New) EarlierArticles { get; init; }

    /// <summary>True when the article's own translation was not there yet.</summary>
    public required bool IsOwnNew { get; init; }

    /// <summary>Units of the earlier articles.</summary>
    public required long EarlierUnits { get; init; }

    /// <summary>Units of the article itself.</summary>
    public required long OwnUnits { get; init; }

    /// <summary>Entries of the glossary.</summary>
    public required long Entries { get; init; }

    /// <summary>How long the parts took.</summary>
    public required DemoTimes Times { get; init; }
}
