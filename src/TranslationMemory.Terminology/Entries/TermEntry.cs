using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>What kind of thing an entry names.</summary>
public enum EntryKind
{
    /// <summary>A word or phrase of the field.</summary>
    Term = 1,

    /// <summary>A person.</summary>
    Person = 2,

    /// <summary>A country, city, region.</summary>
    Place = 3,

    /// <summary>A ministry, party, delegation, agency.</summary>
    Organization = 4,

    /// <summary>An office or title.</summary>
    Title = 5,

    /// <summary>A month.</summary>
    Month = 6,

    /// <summary>A day of the week.</summary>
    Weekday = 7,
}

/// <summary>May a term be used?</summary>
public enum TermStatus
{
    /// <summary>The one to use.</summary>
    Preferred = 1,

    /// <summary>Allowed.</summary>
    Admitted = 2,

    /// <summary>Not to be used.</summary>
    Forbidden = 3,
}

/// <summary>One name of a concept in one language.</summary>
public sealed record Term
{
    /// <summary>Its language.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>The citation form.</summary>
    public required string Text { get; init; }

    /// <summary>May it be used?</summary>
    public TermStatus Status { get; init; } = TermStatus.Preferred;

    /// <summary>Other spellings of the same term.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Inflected forms that are the same term.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];
}

/// <summary>A glossary entry: a concept with its names.</summary>
public sealed record TermEntry
{
    /// <summary>Id of the glossary that holds it (<c>syria-talks</c>).</summary>
    public required string Glossary { get; init; }

    /// <summary>Id within the glossary.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of thing it names.</summary>
    public EntryKind Kind { get; init; } = EntryKind.Term;

    /// <summary>The field it belongs to; may be empty.</summary>
    public string Domain { get; init; } = string.Empty;

    /// <summary>The terms of all languages, preferred first.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>What the concept is; may be empty.</summary>
    public string Definition { get; init; } = string.Empty;

    /// <summary>Who says so; may be empty.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>Anything else; may be empty.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>When it was first stored, UTC.</summary>
    public DateTimeOffset CreateTime { get; init; }

    /// <summary>When it last changed, UTC.</summary>
    public DateTimeOffset UpdateTime { get; init; }

    /// <summary>Place of its newest change in the store's change log; larger is newer.</summary>
    public long Sequence { get; init; }
}
