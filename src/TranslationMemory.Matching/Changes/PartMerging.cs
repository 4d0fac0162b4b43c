using System.Collections.Immutable;

namespace TranslationMemory.Matching;

/// <summary>
/// Keeps the parts few: as soon as eight parts are of one size class (powers of eight) they become one, so that n units
/// are in O(log n) parts and each is indexed O(log n) times. Removed units go when their part is made anew, at the
/// latest when they are half of it.
/// </summary>
internal static class PartMerging
{
    // Fewer would be quicker to search between merges, and slower to fill: each unit is indexed anew for each power.
    private const int SizeBase = 8;

    // An array holds 2^31 bytes; parts are kept a little smaller.
    private const long MostBytes = 2_000_000_000;

    /// <summary>The parts to make one of next; empty when there is nothing to do.</summary>
    public static ImmutableArray<StoreState> Choose(IndexSnapshot snapshot)
    {
        var parts = snapshot.Stores[..^1];
        var thin = parts.FirstOrDefault(part => part.Removed.Count * 2 > part.Count);
        if (thin is not null)
        {
            return [thin];
        }

        foreach (var alike in parts.GroupBy(part => SizeOf(part.Count)).OrderBy(group => group.Key))
        {
            var chosen = Fitting(alike);
            if (chosen.Length >= SizeBase)
            {
                return chosen;
            }
        }

        return [];
    }

    /// <summary>As many of the parts as fit into one, if that is fewer parts or removes units; else none.</summary>
    public static ImmutableArray<StoreState> ChooseAll(IndexSnapshot snapshot)
    {
        var chosen = Fitting(snapshot.Stores[..^1].OrderBy(part => part.Count));
        return chosen.Length > 1 || chosen.Any(part => part.Removed.Count > 0) ? chosen : [];
    }

    /// <summary>One part of several, without the units that are gone; null when none is left.</summary>
    public static (Part Part, UnitPlace[] Units)? Merge(
        ImmutableArray<StoreState> chosen, Vocabularies vocabularies, CancellationToken cancellationToken)
    {
        var units = new UnitPlace[chosen.Sum(state => state.Alive)];
        var next = 0;
        for (var store = 0; store < chosen.Length; store++)
        {
            for (var ordinal = 0; ordinal < chosen[store].Count; ordinal++)
            {
                if (!chosen[store].Removed.Holds(ordinal))
                {
                    units[next++] = new UnitPlace(store, ordinal);
                }
            }
        }

        return units.Length == 0
            ? null
            : (PartBuilder.Build([.. chosen.Select(state => state.Store)], units, vocabularies, cancellationToken), units);
    }

    /// <summary>The snapshot with a new part in place of those that it was made of.</summary>
    /// <param name="snapshot">The newest snapshot.</param>
    /// <param name="chosen">The parts, as they were when the merge began.</param>
    /// <param name="merged">What came of it.</param>
    public static IndexSnapshot Replace(
        IndexSnapshot snapshot, ImmutableArray<StoreState> chosen, (Part Part, UnitPlace[] Units)? merged)
    {
        var stores = snapshot.Stores.RemoveAll(state => chosen.Any(old => old.Store == state.Store));
        if (merged is not var (part, units))
        {
            return new IndexSnapshot(stores);
        }

        var removed = RemovedMeanwhile(snapshot, chosen, units);
        return new IndexSnapshot(stores.Insert(0, new StoreState(part, part.Count, removed)));
    }

    private static Tombstones RemovedMeanwhile(IndexSnapshot snapshot, ImmutableArray<StoreState> chosen, UnitPlace[] units)
    {
        var gone = new HashSet<UnitPlace>();
        for (var store = 0; store < chosen.Length; store++)
        {
            var now = snapshot.Stores.First(state => state.Store == chosen[store].Store);
            gone.UnionWith(now.Removed.Since(chosen[store].Removed).Select(ordinal => new UnitPlace(store, ordinal)));
        }

        return gone.Count == 0
            ? Tombstones.None
            : Tombstones.None.With(Enumerable.Range(0, units.Length).Where(ordinal => gone.Contains(units[ordinal])));
    }

    private static ImmutableArray<StoreState> Fitting(IEnumerable<StoreState> parts)
    {
        var chosen = ImmutableArray.CreateBuilder<StoreState>();
        var (texts, index) = (0L, 0L);
        foreach (var state in parts)
        {
            var part = (Part)state.Store;
            texts += part.Texts.Length;
            index += part.Index.Length;
            if (texts > MostBytes || index > MostBytes)
            {
                break;
            }

            chosen.Add(state);
        }

        return chosen.ToImmutable();
    }

    private static int SizeOf(int count)
    {
        var size = 0;
        for (var rest = count; rest >= SizeBase; rest /= SizeBase)
        {
            size++;
        }

        return size;
    }
}
