using System.Collections.Immutable;

namespace TranslationMemory.Matching;

/// <summary>Which units a query searches.</summary>
internal sealed class UnitFilter(
    long version, IReadOnlySet<string>? memories, ImmutableSortedDictionary<string, string>? metadata = null)
{
    /// <summary>True when the unit is there, in one of the memories, and carries all of the metadata.</summary>
    public bool Admits(IndexedUnit unit) =>
        unit.IsAlive(version) && (memories is null || memories.Contains(unit.Unit.Memory)) && Carries(unit.Unit.Metadata);

    private bool Carries(ImmutableSortedDictionary<string, string> pairs)
    {
        if (metadata is null || metadata.IsEmpty)
        {
            return true;
        }

        foreach (var (key, value) in metadata)
        {
            if (!pairs.TryGetValue(key, out var held) || held != value)
            {
                return false;
            }
        }

        return true;
    }
}
