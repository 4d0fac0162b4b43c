using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>One difference between the words of the query and those of the unit.</summary>
/// <param name="Relation">What kind of difference.</param>
/// <param name="QuerySpan">Where in the query; length 0 for a deletion.</param>
/// <param name="UnitSpan">Where in the unit's searched side; length 0 for an insertion.</param>
/// <param name="Cost">Cost in hundredths of a word.</param>
/// <param name="Detail">Fold classes, clitics (<c>وال → ال</c>) or <c>old → new</c> of a placeable; may be empty.</param>
/// <param name="EntityChange">True when a name that the glossary knows stands where it knows another one.</param>
public sealed record Edit(
    EditRelation Relation, TextSpan QuerySpan, TextSpan UnitSpan, int Cost, string Detail, bool EntityChange);

/// <summary>A difference beside the words.</summary>
public enum SecondaryKind
{
    /// <summary>Punctuation differs: 1 point in all.</summary>
    Punctuation = 1,

    /// <summary>Letter case differs: 1 point in all.</summary>
    LetterCase = 2,

    /// <summary>Inline tags are missing, added or moved: 1 point each, at most 3.</summary>
    Tags = 3,
}

/// <summary>A secondary difference with the points it costs.</summary>
public sealed record SecondaryDifference(SecondaryKind Kind, int Points);

/// <summary>Why a match cannot score higher.</summary>
public enum CeilingReason
{
    /// <summary>The same words, but not the same text: at most 99.</summary>
    NotIdentical = 1,

    /// <summary>A spelling fold: at most the value of its class, 95 to 99.</summary>
    Fold = 2,

    /// <summary>A word differs: at most 94.</summary>
    Word = 3,

    /// <summary>A negation stands on one side only: at most 84.</summary>
    Negation = 4,
}

/// <summary>A bound on the score.</summary>
public sealed record Ceiling(int Score, CeilingReason Reason);

/// <summary>Why points were taken after the text was scored.</summary>
public enum PenaltyReason
{
    /// <summary>The source has several different translations.</summary>
    MultipleTranslations = 1,

    /// <summary>Aligned by machine, seen by nobody.</summary>
    Unreviewed = 2,

    /// <summary>Translated by machine.</summary>
    MachineTranslated = 3,

    /// <summary>A draft.</summary>
    Draft = 4,

    /// <summary>Refused by a reviewer.</summary>
    Rejected = 5,

    /// <summary>The memory's own penalty.</summary>
    Memory = 6,

    /// <summary>The author's penalty.</summary>
    Author = 7,
}

/// <summary>Points taken from a match.</summary>
public sealed record Penalty(PenaltyReason Reason, int Points);

/// <summary>Everything that makes a score, so that a client can compute it again.</summary>
public sealed record MatchExplanation
{
    /// <summary>Words and placeables of the longer side (L).</summary>
    public required int WordCount { get; init; }

    /// <summary>The differing words in order.</summary>
    public required ImmutableArray<Edit> Edits { get; init; }

    /// <summary>Differences beside the words.</summary>
    public required ImmutableArray<SecondaryDifference> Secondary { get; init; }

    /// <summary>The bounds that apply.</summary>
    public required ImmutableArray<Ceiling> Ceilings { get; init; }

    /// <summary>Points taken last.</summary>
    public required ImmutableArray<Penalty> Penalties { get; init; }

    /// <summary>The score before penalties, 0 to 102.</summary>
    public required int TextScore { get; init; }
}
