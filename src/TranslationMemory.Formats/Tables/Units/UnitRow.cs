using System.Collections.Immutable;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Formats;

/// <summary>
/// A translation unit of a file, whatever its format: one source and one target. It has no memory and no id yet. A file's
/// unit of several languages or variants gives several. What has no member of its own (notes, properties, ids) is in <see cref="Metadata"/>.
/// </summary>
/// <param name="Line">Line of the file on which the unit begins, from 1.</param>
public sealed record UnitRow(long Line) : TableRow(Line)
{
    /// <summary>Language of <see cref="SourceText"/>.</summary>
    public required LanguageTag SourceLanguage { get; init; }

    /// <summary>Language of <see cref="TargetText"/>.</summary>
    public required LanguageTag TargetLanguage { get; init; }

    /// <summary>The source segment, as it came.</summary>
    public required string SourceText { get; init; }

    /// <summary>The target segment, as it came.</summary>
    public required string TargetText { get; init; }

    /// <summary>Inline tags of <see cref="SourceText"/>, in order; tables have none.</summary>
    public ImmutableArray<InlineTag> SourceTags { get; init; } = [];

    /// <summary>Inline tags of <see cref="TargetText"/>, in order; tables have none.</summary>
    public ImmutableArray<InlineTag> TargetTags { get; init; } = [];

    /// <summary>What stands around it.</summary>
    public SegmentContext Context { get; init; } = SegmentContext.Unknown;

    /// <summary>How far it can be trusted.</summary>
    public UnitStatus Status { get; init; } = UnitStatus.Confirmed;

    /// <summary>Where the translation came from.</summary>
    public UnitOrigin Origin { get; init; } = UnitOrigin.Import;

    /// <summary>Who wrote the translation; empty when unknown.</summary>
    public string Author { get; init; } = string.Empty;

    /// <summary>Free pairs, ordered by key.</summary>
    public ImmutableSortedDictionary<string, string> Metadata { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>When it was first stored, UTC; null when the file does not say.</summary>
    public DateTimeOffset? CreateTime { get; init; }

    /// <summary>When it last changed, UTC; null when the file does not say.</summary>
    public DateTimeOffset? UpdateTime { get; init; }
}

/// <summary>What holds for the units of a file that does not say otherwise.</summary>
/// <param name="SourceLanguage">Source language of the memory.</param>
/// <param name="TargetLanguage">Target language of the memory.</param>
/// <param name="Author">Author of units without one.</param>
public sealed record UnitTableDefaults(LanguageTag SourceLanguage, LanguageTag TargetLanguage, string Author = "");
