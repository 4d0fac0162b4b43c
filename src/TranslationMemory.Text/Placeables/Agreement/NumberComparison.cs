using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>What two texts differ in by value.</summary>
/// <param name="Missing">What the source has and the target lacks, in order of the source; spans are offsets in the source.</param>
/// <param name="Added">What the target has and the source lacks, in order of the target; spans are offsets in the target.</param>
public sealed record NumberComparison(ImmutableArray<Placeable> Missing, ImmutableArray<Placeable> Added)
{
    /// <summary>No difference.</summary>
    public static NumberComparison Equal { get; } = new([], []);

    /// <summary>True when there is no difference.</summary>
    public bool Agrees => Missing.IsEmpty && Added.IsEmpty;
}
