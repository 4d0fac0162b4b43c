namespace TranslationMemory.Matching;

/// <summary>A change of the index on its way: what was removed and added since the snapshot that it began with.</summary>
internal sealed class IndexChange(IndexSnapshot snapshot, UnitProfiles profiles, Vocabularies vocabularies)
{
    private readonly HashSet<int>?[] _removed = new HashSet<int>?[snapshot.Stores.Length];
    private readonly List<int> _found = [];

    private Delta Delta => (Delta)snapshot.Stores[^1].Store;

    /// <summary>Adds a unit, in place of one of the same memory and id.</summary>
    public void Add(PreparedUnit unit)
    {
        if (!unit.IsNew)
        {
            Remove(unit.Unit.Memory, unit.Unit.Id);
        }

        Delta.Add(unit, profiles.Add(unit.Profile), vocabularies);
    }

    /// <summary>Removes a unit.</summary>
    /// <returns>False when it was not there.</returns>
    public bool Remove(string memory, string id)
    {
        if (Delta.Forget(memory, id) is >= 0 and var added)
        {
            return Remove(snapshot.Stores.Length - 1, added);
        }

        var hash = StableHash.OfUnit(memory, id);
        var packedId = PackedText.Of(id);
        for (var store = 0; store < snapshot.Stores.Length - 1; store++)
        {
            var part = (Part)snapshot.Stores[store].Store;
            _found.Clear();
            part.ByIdHash.Find(hash, _found);
            foreach (var ordinal in _found)
            {
                if (profiles[part.Profile(ordinal)].Memory == memory
                    && part.Payload(ordinal).PackedId.SequenceEqual(packedId)
                    && Remove(store, ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Removes all units of a memory.</summary>
    /// <returns>How many there were.</returns>
    public int RemoveMemory(string memory)
    {
        var count = 0;
        for (var store = 0; store < snapshot.Stores.Length; store++)
        {
            var state = snapshot.Stores[store];
            for (var ordinal = 0; ordinal < state.Count; ordinal++)
            {
                if (profiles[state.Store.Profile(ordinal)].Memory == memory && Remove(store, ordinal))
                {
                    count++;
                    if (state.Store is Delta delta)
                    {
                        delta.Forget(memory, delta.Payload(ordinal).Id);
                    }
                }
            }
        }

        return count;
    }

    /// <summary>The snapshot with the change.</summary>
    public IndexSnapshot Apply()
    {
        var stores = snapshot.Stores.ToBuilder();
        for (var store = 0; store < stores.Count; store++)
        {
            var removed = _removed[store] is { } own ? stores[store].Removed.With(own) : stores[store].Removed;
            stores[store] = stores[store] with { Removed = removed, Count = stores[store].Store.Count };
        }

        return new IndexSnapshot(stores.MoveToImmutable());
    }

    private bool Remove(int store, int ordinal) =>
        !snapshot.Stores[store].Removed.Holds(ordinal) && (_removed[store] ??= []).Add(ordinal);
}
