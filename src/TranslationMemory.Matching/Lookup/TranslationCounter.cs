using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Tells whether the searched units hold another translation of a unit's source: another unit that the query searches
/// and no reviewer refused, with the same exact key on the searched side and another one on the other side. A refused
/// translation is no reason to doubt the others, but the others are one to doubt it. Keys are compared by 64 bits of
/// hash.
/// </summary>
internal sealed class TranslationCounter(UnitFilter filter)
{
    private readonly Dictionary<ulong, Translations> _bySource = [];
    private readonly List<int> _ordinals = [];
    private IndexSnapshot _snapshot = null!;
    private UnitProfiles _profiles = null!;
    private TextLanguage _language;

    /// <summary>Takes up a query.</summary>
    public void Reset(IndexSnapshot snapshot, UnitProfiles profiles, TextLanguage language)
    {
        _bySource.Clear();
        _snapshot = snapshot;
        _profiles = profiles;
        _language = language;
    }

    /// <summary>True when there is another translation of the unit's side in the query's language.</summary>
    public bool HasSeveral(UnitReference unit)
    {
        var store = _snapshot.Stores[unit.Store].Store;
        var source = store.KeyHash(unit.Ordinal, _language);
        if (!_bySource.TryGetValue(source, out var translations))
        {
            translations = Collect(source);
            _bySource.Add(source, translations);
        }

        return translations.Several || (translations.First is { } first && first != store.KeyHash(unit.Ordinal, Other));
    }

    private TextLanguage Other => _language == TextLanguage.Arabic ? TextLanguage.English : TextLanguage.Arabic;

    private Translations Collect(ulong source)
    {
        ulong? first = null;
        foreach (var state in _snapshot.Stores)
        {
            _ordinals.Clear();
            state.Store.FindKey(source, _language, state.Count, _ordinals);
            foreach (var ordinal in _ordinals)
            {
                if (!filter.Admits(state, ordinal)
                    || _profiles[state.Store.Profile(ordinal)].Status == UnitStatus.Rejected
                    || !filter.Carries(state, ordinal))
                {
                    continue;
                }

                var target = state.Store.KeyHash(ordinal, Other);
                if (first is { } known && known != target)
                {
                    return new Translations(first, Several: true);
                }

                first = target;
            }
        }

        return new Translations(first, Several: false);
    }

    private readonly record struct Translations(ulong? First, bool Several);
}
