using System.Collections.Immutable;

namespace TranslationMemory.Matching;

/// <summary>A store as a reader sees it.</summary>
/// <param name="Store">The store.</param>
/// <param name="Count">How many of its units there were.</param>
/// <param name="Removed">Which of them are gone.</param>
internal sealed record StoreState(UnitStore Store, int Count, Tombstones Removed)
{
    /// <summary>Units that are there.</summary>
    public int Alive => Count - Removed.Count;
}

/// <summary>What a reader sees: the parts, the units added lately, and which of all these are gone.</summary>
/// <param name="Stores">The stores; the last one is the delta.</param>
internal sealed record IndexSnapshot(ImmutableArray<StoreState> Stores)
{
    /// <summary>No stores.</summary>
    public static readonly IndexSnapshot Empty = new([]);

    /// <summary>Number of units, those that cannot be looked up among them.</summary>
    public int Count => Stores.Sum(store => store.Alive);
}
