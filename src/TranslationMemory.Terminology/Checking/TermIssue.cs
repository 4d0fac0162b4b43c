using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>What is wrong with a translation's terms.</summary>
public enum TermIssueKind
{
    /// <summary>A term of the source has none of its renderings in the target.</summary>
    Missing = 1,

    /// <summary>A forbidden rendering stands in the target.</summary>
    Forbidden = 2,
}

/// <summary>One thing that is wrong with a translation's terms.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Entry">The entry concerned.</param>
/// <param name="SourceSpan">Where the term stands in the source; null when only the target is concerned.</param>
/// <param name="TargetSpan">Where the forbidden rendering stands in the target; null for a missing term.</param>
/// <param name="Expected">What may stand there, preferred first.</param>
public sealed record TermIssue(
    TermIssueKind Kind, TermEntry Entry, TextSpan? SourceSpan, TextSpan? TargetSpan, ImmutableArray<string> Expected);
