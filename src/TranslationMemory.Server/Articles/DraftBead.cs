using System.Collections.Immutable;

namespace TranslationMemory.Server.Articles;

/// <summary>A bead before it is decided what becomes of it; numbers from 1.</summary>
/// <param name="Source">The article's sentences.</param>
/// <param name="Target">The translation's sentences.</param>
/// <param name="Posterior">How likely they belong together, 0 to 1.</param>
internal sealed record DraftBead(ImmutableArray<int> Source, ImmutableArray<int> Target, double Posterior)
{
    /// <summary>True when it holds the same sentences.</summary>
    public bool HoldsSame(ImmutableArray<int> source, ImmutableArray<int> target) =>
        Source.AsSpan().SequenceEqual(source.AsSpan()) && Target.AsSpan().SequenceEqual(target.AsSpan());
}
