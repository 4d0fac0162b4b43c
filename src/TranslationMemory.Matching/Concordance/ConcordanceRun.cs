using System.Collections.Immutable;

namespace TranslationMemory.Matching;

/// <summary>
/// One concordance search. The forms of the words tell whether they stand in a unit, so that texts are read for the page
/// only. Frequent words fill a page from the newest units, which are gone through first; only when they do not, the
/// lists of the words are read, for all that is older.
/// </summary>
internal sealed class ConcordanceRun
{
    private const int UnitsBetweenChecks = 1024;

    // Lists of fewer sides are read at once; of longer ones, this share of their length is gone through by age before.
    private const int ShortLists = 2048;
    private const int ShareByAge = 16;
    private const int MostByAge = 1 << 14;

    private readonly ConcordanceQuery _query;
    private readonly LookupSetting _setting;
    private readonly Vocabulary _vocabulary;
    private readonly UnitFilter _filter = new();
    private readonly StoredSide _side = new();
    private readonly int[][] _keys;
    private readonly FormCosts _costs;
    private readonly Arrangement _arrangement;
    private readonly ConcordancePage _page;
    private readonly List<int> _rows = [];

    public ConcordanceRun(ConcordanceQuery query, AskedWord[] words, LookupSetting setting)
    {
        _query = query;
        _setting = setting;
        _vocabulary = setting.Vocabularies.In(query.Language);
        _filter.Reset(setting.Profiles, query.Selection, penalties: null);
        _keys = Array.ConvertAll(words, word => word.Keys(_vocabulary));
        _costs = new FormCosts(words, _keys, _vocabulary);
        _arrangement = Arrangement.Of(query.Mode, _costs);
        _page = new ConcordancePage(setting, query.After, query.Limit);
    }

    /// <summary>The hits of the page, in order.</summary>
    public ImmutableArray<ConcordanceHit> Execute(CancellationToken cancellationToken)
    {
        SearchDelta(cancellationToken);
        var lists = 0L;
        foreach (var state in _setting.Snapshot.Stores)
        {
            lists += state.Store is Part part ? SideNumbers.Most(part.Side(_query.Language), _keys, _arrangement.LeastWords) : 0;
        }

        var left = lists > ShortLists ? SearchByAge((int)Math.Min(lists / ShareByAge, MostByAge), cancellationToken) : long.MaxValue;
        if (left is { } newest)
        {
            SearchLists(newest, cancellationToken);
        }

        return [.. _page.Units.Select(Read)];
    }

    private void SearchDelta(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var store = _setting.Snapshot.Stores.Length - 1;
        for (var ordinal = _setting.Snapshot.Stores[store].Count - 1; ordinal >= 0; ordinal--)
        {
            Test(new UnitReference(store, ordinal));
        }
    }

    /// <summary>Tests the newest units of the parts.</summary>
    /// <param name="most">Not more of them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>All that is newer than this was tested; null when nothing else has a place on the page.</returns>
    private long? SearchByAge(int most, CancellationToken cancellationToken)
    {
        var units = new NewestUnits(_setting.Snapshot, _page.Newest);
        for (var tested = 0; units.Sequence is { } sequence; tested++)
        {
            if (sequence < _page.Oldest)
            {
                return null;
            }

            if (tested == most)
            {
                return sequence;
            }

            CheckNow(tested, cancellationToken);
            Test(units.Take());
        }

        return null;
    }

    /// <summary>Tests the units that hold enough of the words, no newer than <paramref name="newest"/>.</summary>
    private void SearchLists(long newest, CancellationToken cancellationToken)
    {
        var tested = 0;
        for (var store = 0; store < _setting.Snapshot.Stores.Length; store++)
        {
            if (_setting.Snapshot.Stores[store].Store is not Part part)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            using var numbers = new SideNumbers(part, _query.Language, _keys, _arrangement.LeastWords);
            for (var number = numbers.Next(0); number >= 0; number = numbers.Next(number + 1))
            {
                CheckNow(tested++, cancellationToken);
                var unit = new UnitReference(store, part.Side(_query.Language).Ordinal(number));
                if (part.Sequence(unit.Ordinal) <= newest)
                {
                    Test(unit);
                }
            }
        }
    }

    private static void CheckNow(int tested, CancellationToken cancellationToken)
    {
        if (tested % UnitsBetweenChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private void Test(UnitReference unit)
    {
        var state = _setting.Snapshot.Stores[unit.Store];
        var sequence = state.Store.Sequence(unit.Ordinal);
        if (sequence >= _page.Oldest
            && sequence <= _page.Newest
            && _filter.Admits(state, unit.Ordinal)
            && _costs.Read(state.Store.Tokens(unit.Ordinal).Forms(_query.Language), _vocabulary.FormKeys, _rows)
            && _arrangement.StandsIn(_rows)
            && _filter.Carries(state, unit.Ordinal)
            && _page.HasPlaceFor(unit, sequence))
        {
            _page.Add(unit, sequence);
        }
    }

    private ConcordanceHit Read(UnitReference unit)
    {
        var store = _setting.Snapshot.Stores[unit.Store].Store;
        var profile = _setting.Profiles[store.Profile(unit.Ordinal)];
        var reversed = profile.IsReversed(_query.Language);
        var codes = store.Tokens(unit.Ordinal).Forms(_query.Language);
        var payload = store.Payload(unit.Ordinal);
        _side.Read(codes, _vocabulary);
        _side.Locate(payload.Text(reversed), codes, payload.Traits, _query.Language, _setting.Analyzer);
        _costs.Read(codes, _vocabulary.FormKeys, _rows);
        return new ConcordanceHit(payload.Read(profile, store.Sequence(unit.Ordinal)), reversed, _arrangement.Find(_rows, _side.Spans));
    }
}
