using System.Collections.Immutable;

namespace TranslationMemory.Matching;

/// <summary>What a reader sees: the parts, and the version that tells which of their units are there.</summary>
/// <param name="Version">Larger with every change.</param>
/// <param name="Parts">The parts.</param>
/// <param name="Count">Number of units, those that cannot be looked up among them.</param>
internal sealed record IndexSnapshot(long Version, ImmutableArray<IndexPart> Parts, int Count);
