using System.Collections.Immutable;

namespace TranslationMemory.Matching;

/// <summary>
/// One concordance search. The lists of the rarest word give the candidates, the keys of each tell whether the words
/// may stand in it as asked, and the texts of those that are left are read newest first until the page is full.
/// </summary>
internal sealed class ConcordanceRun
{
    private const int UnitsBetweenChecks = 1024;

    private readonly ConcordanceQuery _query;
    private readonly TokenForm[] _words;
    private readonly LookupSetting _setting;
    private readonly Vocabulary _vocabulary;
    private readonly UnitFilter _filter = new();
    private readonly UnitOrder _order = new();
    private readonly StoredSide _side = new();
    private readonly KeyPattern _pattern;

    public ConcordanceRun(ConcordanceQuery query, TokenForm[] words, LookupSetting setting)
    {
        _query = query;
        _words = words;
        _setting = setting;
        _vocabulary = setting.Vocabularies.In(query.Language);
        _filter.Reset(setting.Profiles, new UnitSelection { Memories = query.Memories }, penalties: null);
        _order.Reset(setting.Snapshot, setting.Profiles);
        _pattern = new KeyPattern(Array.ConvertAll(words, Keys), query.Mode);
    }

    /// <summary>The hits of the page, in order.</summary>
    public ImmutableArray<ConcordanceHit> Execute(CancellationToken cancellationToken)
    {
        if (_words.Length == 0)
        {
            return [];
        }

        // A heap orders only as many candidates as are read.
        var ordered = new PriorityQueue<UnitReference, UnitReference>(Gather(cancellationToken), Comparer<UnitReference>.Create(Compare));
        var hits = ImmutableArray.CreateBuilder<ConcordanceHit>();
        var search = new WordSearch(_words, _query.Mode);
        for (var read = 1; hits.Count < _query.Limit && ordered.TryDequeue(out var unit, out _); read++)
        {
            if (read % UnitsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (Read(unit, search) is { } hit)
            {
                hits.Add(hit);
            }
        }

        return hits.ToImmutable();
    }

    private int[] Keys(TokenForm word)
    {
        var keys = new KeySet();
        _vocabulary.AddEqualKeys(word, keys);
        return keys.Keys.ToArray();
    }

    private List<(UnitReference, UnitReference)> Gather(CancellationToken cancellationToken)
    {
        var found = new List<(UnitReference, UnitReference)>();
        for (var store = 0; store < _setting.Snapshot.Stores.Length; store++)
        {
            var state = _setting.Snapshot.Stores[store];
            foreach (var ordinal in Ordinals(state, cancellationToken))
            {
                var unit = new UnitReference(store, ordinal);
                if (_filter.Admits(state, ordinal)
                    && _pattern.MayStandIn(state.Store.Tokens(ordinal).Forms(_query.Language), _vocabulary.FormKeys)
                    && ComesAfter(unit, state.Store))
                {
                    found.Add((unit, unit));
                }
            }
        }

        return found;
    }

    /// <summary>Units of a store among which all are in which the words may stand.</summary>
    private IEnumerable<int> Ordinals(StoreState state, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return state.Store is Part part ? KeyLists.Units(part.Side(_query.Language), _pattern.Words) : Enumerable.Range(0, state.Count);
    }

    private bool ComesAfter(UnitReference unit, UnitStore store)
    {
        if (_query.After is not { } after)
        {
            return true;
        }

        var sequence = store.Sequence(unit.Ordinal);
        if (sequence != after.Sequence)
        {
            return sequence < after.Sequence;
        }

        var memory = _setting.Profiles[store.Profile(unit.Ordinal)].Memory;
        return ConcordanceOrder.Instance.Compare(after, new ConcordancePosition(sequence, memory, store.Payload(unit.Ordinal).Id)) < 0;
    }

    private int Compare(UnitReference x, UnitReference y)
    {
        var order = Sequence(y).CompareTo(Sequence(x));
        return order != 0 ? order : _order.CompareNames(x, y);
    }

    private long Sequence(UnitReference unit) => _setting.Snapshot.Stores[unit.Store].Store.Sequence(unit.Ordinal);

    private ConcordanceHit? Read(UnitReference reference, WordSearch search)
    {
        var store = _setting.Snapshot.Stores[reference.Store].Store;
        var profile = _setting.Profiles[store.Profile(reference.Ordinal)];
        var reversed = profile.IsReversed(_query.Language);
        var codes = store.Tokens(reference.Ordinal).Forms(_query.Language);
        var payload = store.Payload(reference.Ordinal);
        _side.Read(codes, _vocabulary);
        _side.Locate(payload.Text(reversed), codes, payload.Traits, _query.Language, _setting.Analyzer);
        var spans = search.Find(_side.Forms(), _side.Spans);
        return spans.IsEmpty ? null : new ConcordanceHit(payload.Read(profile, store.Sequence(reference.Ordinal)), reversed, spans);
    }
}
