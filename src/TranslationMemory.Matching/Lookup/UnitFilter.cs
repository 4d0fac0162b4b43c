namespace TranslationMemory.Matching;

/// <summary>
/// Which units a query searches, and what their profiles cost. A profile is judged once a query; only metadata are
/// looked at unit by unit.
/// </summary>
internal sealed class UnitFilter
{
    private const int Unknown = 0;
    private const int Refused = 1;
    private const int Admitted = 2;

    private readonly List<byte[]> _metadata = [];
    private int[] _verdicts = [];
    private UnitProfiles _profiles = null!;
    private UnitSelection _selection = null!;
    private PenaltyCounter? _penalties;

    /// <summary>Takes up a query.</summary>
    /// <param name="profiles">The profiles of the units.</param>
    /// <param name="selection">Which units are searched.</param>
    /// <param name="penalties">What they cost; null when nobody asks.</param>
    public void Reset(UnitProfiles profiles, UnitSelection selection, PenaltyCounter? penalties)
    {
        _profiles = profiles;
        _selection = selection;
        _penalties = penalties;
        var count = profiles.Count;
        if (_verdicts.Length < count)
        {
            _verdicts = new int[count * 2];
        }

        _verdicts.AsSpan(0, count).Clear();
        _metadata.Clear();
        foreach (var (key, value) in selection.Metadata)
        {
            _metadata.Add(UnitPayload.PackPair(key, value));
        }
    }

    /// <summary>True when the unit is there and its profile is wanted.</summary>
    public bool Admits(StoreState state, int ordinal) => !state.Removed.Holds(ordinal) && Verdict(state.Store.Profile(ordinal)) >= Admitted;

    /// <summary>True when the unit carries the metadata that are wanted.</summary>
    public bool Carries(StoreState state, int ordinal) => _metadata.Count == 0 || state.Store.Payload(ordinal).Carries(_metadata);

    /// <summary>The points that a unit of an admitted profile loses by itself.</summary>
    public int OwnPoints(int profile) => Math.Max(0, Verdict(profile) - Admitted);

    private int Verdict(int profile)
    {
        ref var verdict = ref _verdicts[profile];
        if (verdict == Unknown)
        {
            var found = _profiles[profile];
            verdict = !found.IsSearchable || !_selection.Admits(found) ? Refused : Admitted + (_penalties?.OwnPoints(found) ?? 0);
        }

        return verdict;
    }
}
