using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// One search for fragments. Units of a length can only stand in a run of so many words, and hold its rarest word: of
/// that word's list, the range of this length is read.
/// </summary>
internal sealed class FragmentRun
{
    private readonly FragmentQuery _query;
    private readonly LookupSetting _setting;
    private readonly Vocabulary _vocabulary;
    private readonly SegmentText _text;
    private readonly RunWords _words;
    private readonly UnitFilter _filter = new();
    private readonly StoredSide _side = new();
    private readonly UnitOrder _order = new();
    private readonly List<Found> _found = [];
    private readonly List<int> _forms = [];

    /// <summary>The search for the units inside a text.</summary>
    public FragmentRun(FragmentQuery query, AnalyzedText text, LookupSetting setting)
    {
        _query = query;
        _setting = setting;
        _vocabulary = setting.Vocabularies.In(query.Language);
        _text = SegmentText.Of(text, _vocabulary.QueryForm);
        _words = new RunWords(_text.Items, _vocabulary, setting.Relations);
        _filter.Reset(setting.Profiles, query.Selection, penalties: null);
        _order.Reset(setting.Snapshot, setting.Profiles);
    }

    private TextLanguage Other => _query.Language == TextLanguage.Arabic ? TextLanguage.English : TextLanguage.Arabic;

    /// <summary>The fragments: the longest runs first, then as they stand; of one run the best score first, then the newest change, memory and unit id.</summary>
    public ImmutableArray<Fragment> Execute(CancellationToken cancellationToken)
    {
        for (var store = 0; store < _setting.Snapshot.Stores.Length; store++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_setting.Snapshot.Stores[store].Store is Part part)
            {
                var number = store;
                new RunLists(part, _query.Language, _words).Read(
                    (ordinal, first, behind) => Test(new UnitReference(number, ordinal), first, behind), cancellationToken);
            }
            else
            {
                SearchDelta(store);
            }
        }

        return Choose();
    }

    private void SearchDelta(int store)
    {
        var state = _setting.Snapshot.Stores[store];
        var items = ((Delta)state.Store).Items(_query.Language);
        for (var ordinal = 0; ordinal < state.Count; ordinal++)
        {
            if (items[ordinal] > 0 && items[ordinal] < _words.Count)
            {
                Test(new UnitReference(store, ordinal), 0, _words.Count - items[ordinal] + 1);
            }
        }
    }

    /// <summary>Tests a unit against the runs that begin from <paramref name="first"/> to before <paramref name="behind"/>.</summary>
    private void Test(UnitReference unit, int first, int behind)
    {
        var state = _setting.Snapshot.Stores[unit.Store];
        ReadForms(state.Store.Tokens(unit.Ordinal).Forms(_query.Language));
        var forms = CollectionsMarshal.AsSpan(_forms);
        for (var start = first; start < behind; start++)
        {
            if ((forms.Length > 1 || _words.IsContent(start))
                && _words.Cost(start, forms) is { } cost
                && _filter.Admits(state, unit.Ordinal)
                && _filter.Carries(state, unit.Ordinal))
            {
                _found.Add(new Found(start, forms.Length, cost, unit));
            }
        }
    }

    private void ReadForms(FormCodes codes)
    {
        _forms.Clear();
        var keys = _vocabulary.FormKeys;
        for (var position = 0; position < codes.Length;)
        {
            var form = codes.Read(ref position);
            if (keys[form].IsItem)
            {
                _forms.Add(form);
            }
        }
    }

    private ImmutableArray<Fragment> Choose()
    {
        _found.Sort(Compare);
        var fragments = ImmutableArray.CreateBuilder<Fragment>();
        var runs = new List<Found>();
        var translations = new HashSet<ulong>();
        foreach (var found in _found)
        {
            if (runs.Count == 0 || !runs[^1].IsSameRun(found))
            {
                if (runs.Exists(found.StandsInside))
                {
                    continue;
                }

                if (runs.Count == _query.MaxRuns)
                {
                    break;
                }

                runs.Add(found);
                translations.Clear();
            }

            var store = _setting.Snapshot.Stores[found.Unit.Store].Store;
            if (translations.Count < _query.MaxTranslations && translations.Add(store.KeyHash(found.Unit.Ordinal, Other)))
            {
                fragments.Add(Read(found, store));
            }
        }

        return fragments.ToImmutable();
    }

    private int Compare(Found x, Found y)
    {
        var order = y.Length.CompareTo(x.Length);
        order = order != 0 ? order : x.First.CompareTo(y.First);
        order = order != 0 ? order : y.Score.CompareTo(x.Score);
        order = order != 0 ? order : Sequence(y).CompareTo(Sequence(x));
        return order != 0 || x.Unit == y.Unit ? order : _order.CompareNames(x.Unit, y.Unit);
    }

    private long Sequence(Found found) => _setting.Snapshot.Stores[found.Unit.Store].Store.Sequence(found.Unit.Ordinal);

    private Fragment Read(Found found, UnitStore store)
    {
        var ordinal = found.Unit.Ordinal;
        var profile = _setting.Profiles[store.Profile(ordinal)];
        var reversed = profile.IsReversed(_query.Language);
        var payload = store.Payload(ordinal);
        var codes = store.Tokens(ordinal).Forms(_query.Language);
        _side.Read(codes, _vocabulary);
        _side.Locate(payload.Text(reversed), codes, payload.Traits, _query.Language, _setting.Analyzer);
        return new Fragment(
            TextSpan.FromBounds(_text.Spans[found.First].Start, _text.Spans[found.First + found.Length - 1].End),
            TextSpan.FromBounds(_side.Spans[0].Start, _side.Spans[^1].End),
            payload.Read(profile, store.Sequence(ordinal)),
            reversed,
            found.Score);
    }

    private readonly record struct Found(int First, int Length, int Cost, UnitReference Unit)
    {
        public int Score => 100 - ((Cost + Length - 1) / Length);

        public bool IsSameRun(Found other) => First == other.First && Length == other.Length;

        public bool StandsInside(Found run) => run.First <= First && First + Length <= run.First + run.Length && Length < run.Length;
    }
}
