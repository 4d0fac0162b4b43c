using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// One lookup after another: units of the same exact key first, then those that share enough words, in the order of
/// what they can reach at most, until none that is left can be among the best. It keeps its room from one lookup to
/// the next; a thread has one of its own.
/// </summary>
internal sealed class LookupRun
{
    private const int UnitsBetweenChecks = 256;

    // Where so near matches fill the answer, nothing below need be searched. The search for them is cheap beside a wide one only.
    private const int FirstScore = 85;
    private const int WideScore = 60;

    private readonly UnitOrder _order = new();
    private readonly QueryPlan _plan = new();
    private readonly QueryWords _words = new();
    private readonly UnitFilter _filter = new();
    private readonly Candidates _candidates = new();
    private readonly StoredSide _side = new();
    private readonly List<int> _ordinals = [];
    private readonly BestMatches _best;
    private readonly FormColumns _columns;
    private readonly TranslationCounter _translations;
    private readonly WordDistance _distance;
    private readonly PartSearch _partSearch;
    private readonly DeltaSearch _deltaSearch;
    private LookupSetting _setting = LookupSetting.None;
    private LookupQuery _query = null!;
    private string _exactKey = string.Empty;
    private ulong _keyHash;
    private ContextComparer _context = null!;
    private PenaltyCounter _penalties = null!;
    private Vocabulary _vocabulary = null!;

    public LookupRun()
    {
        _best = new BestMatches(_order);
        _columns = new FormColumns(_plan, _words);
        _translations = new TranslationCounter(_filter);
        _distance = new WordDistance(_plan);
        _partSearch = new PartSearch(_plan);
        _deltaSearch = new DeltaSearch(_plan);
    }

    private int Least => Math.Max(_query.MinScore, _best.LeastScore);

    /// <summary>Answers a lookup.</summary>
    public ImmutableArray<Match> Execute(LookupSetting setting, LookupQuery query, AnalyzedText text, CancellationToken cancellationToken)
    {
        Reset(setting, query, text);
        FindEqualTexts(cancellationToken);
        if (_plan.Length > 0 && Least < 100)
        {
            var isWide = Least <= WideScore;
            if (isWide)
            {
                FindSimilarTexts(FirstScore, cancellationToken);
            }

            if (!isWide || _best.LeastScore < FirstScore)
            {
                FindSimilarTexts(Least, cancellationToken);
            }
        }

        return Explain();
    }

    /// <summary>Lets go of all that belongs to the last lookup, so that parts that were merged away can be freed.</summary>
    public void Forget()
    {
        _setting = LookupSetting.None;
        _order.Reset(IndexSnapshot.Empty, _setting.Profiles);
        _translations.Reset(IndexSnapshot.Empty, _setting.Profiles, default);
        _partSearch.Trim();
        _candidates.Trim();
    }

    private ImmutableArray<Match> Explain()
    {
        var matches = ImmutableArray.CreateBuilder<Match>(_best.Matches.Count);
        foreach (var ranked in _best.Matches)
        {
            matches.Add(Explain(ranked));
        }

        return matches.MoveToImmutable();
    }

    private void Reset(LookupSetting setting, LookupQuery query, AnalyzedText text)
    {
        _setting = setting;
        _query = query;
        _exactKey = text.ExactKey;
        _keyHash = StableHash.Of(_exactKey);
        _vocabulary = setting.Vocabularies.In(query.Language);
        _penalties = new PenaltyCounter(setting.Penalties);
        _context = new ContextComparer(query.Context, query.Language);
        _order.Reset(setting.Snapshot, setting.Profiles);
        _filter.Reset(setting.Profiles, query.Selection, _penalties);
        _translations.Reset(setting.Snapshot, setting.Profiles, query.Language);
        _best.Reset(query.MaxMatches);

        // A mark that no unit has equals none: the numbers below zero are for those.
        var side = SegmentText.Of(text, _vocabulary.QueryForm);
        var unknown = 0;
        _words.Reset(side, setting.Relations, mark => _vocabulary.FindMark(mark) is >= 0 and var known ? known : --unknown);
        _plan.Reset(side.Items, _vocabulary);
        _columns.Reset(side.Items, _vocabulary);
    }

    /// <summary>Texts with the key of the query are found by it: they need not even have been cut into the same tokens.</summary>
    private void FindEqualTexts(CancellationToken cancellationToken)
    {
        for (var store = 0; store < _setting.Snapshot.Stores.Length; store++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var state = _setting.Snapshot.Stores[store];
            _ordinals.Clear();
            state.Store.FindKey(_keyHash, _query.Language, state.Count, _ordinals);
            for (var i = 0; i < _ordinals.Count; i++)
            {
                if (i % UnitsBetweenChecks == UnitsBetweenChecks - 1)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                var ordinal = _ordinals[i];
                if (_filter.Admits(state, ordinal))
                {
                    var reversed = _setting.Profiles[state.Store.Profile(ordinal)].IsReversed(_query.Language);
                    var context = _context.Bound(state.Store.Payload(ordinal), reversed);
                    CompareIfWorth(
                        new UnitReference(store, ordinal), 100 + (int)context, SegmentScorer.ClassOf(Kinship.EqualText, context));
                }
            }
        }
    }

    private void FindSimilarTexts(int minScore, CancellationToken cancellationToken)
    {
        _candidates.Clear();
        for (var store = 0; store < _setting.Snapshot.Stores.Length; store++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var state = _setting.Snapshot.Stores[store];
            if (state.Store is Part part)
            {
                _partSearch.Search(part, _query.Language, store, minScore, _candidates, cancellationToken);
            }
            else
            {
                _deltaSearch.Search((Delta)state.Store, state.Count, _query.Language, store, minScore, _candidates);
            }
        }

        var compared = 0;
        foreach (var candidate in _candidates.BestFirst())
        {
            if (candidate.Bound < Math.Max(minScore, Least))
            {
                break;
            }

            if (++compared % UnitsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Consider(candidate);
        }
    }

    private void Consider(Candidate candidate)
    {
        // In the order of what it costs to know: each array that is touched is a wait for memory.
        var unit = new UnitReference(candidate.Store, candidate.Ordinal);
        var state = _setting.Snapshot.Stores[candidate.Store];
        if (state.Removed.Holds(candidate.Ordinal) || (_best.IsFull && !HasPlaceFor(unit, candidate.Bound, ClassOf(candidate.Bound))))
        {
            return;
        }

        _side.ReadSlots(state.Store.Tokens(candidate.Ordinal).Forms(_query.Language), _vocabulary.FormKeys, _plan.Slots);
        var longer = Math.Max(_plan.Length, _side.Slots.Length);
        var most = longer - QueryPlan.Share(Math.Min(Least, 100), longer);
        var distance = _distance.Within(_side.Slots, most);
        if (distance <= most
            && _filter.Admits(state, candidate.Ordinal)
            && state.Store.KeyHash(candidate.Ordinal, _query.Language) != _keyHash)
        {
            var bound = QueryPlan.Bound(longer - distance, longer);
            CompareIfWorth(unit, bound, ClassOf(bound));
        }
    }

    private static MatchClass ClassOf(int bound) => bound == QueryPlan.BoundOfSameWords ? MatchClass.NearExact : MatchClass.Fuzzy;

    /// <summary>Of units that can only draw level in points, the order settles beforehand which come too late.</summary>
    private bool HasPlaceFor(UnitReference unit, int bound, MatchClass bestClass)
    {
        var store = _setting.Snapshot.Stores[unit.Store].Store;
        var score = bound - _filter.OwnPoints(store.Profile(unit.Ordinal));
        return score >= _query.MinScore && _best.HasPlaceFor(new MatchRank(score, bestClass, store.Sequence(unit.Ordinal), unit));
    }

    private void CompareIfWorth(UnitReference unit, int bound, MatchClass bestClass)
    {
        var state = _setting.Snapshot.Stores[unit.Store];
        if (HasPlaceFor(unit, bound, bestClass) && _filter.Carries(state, unit.Ordinal))
        {
            Compare(unit, state.Store);
        }
    }

    private void Compare(UnitReference unit, UnitStore store)
    {
        var profile = store.Profile(unit.Ordinal);
        var own = _filter.OwnPoints(profile);
        _side.Read(store.Tokens(unit.Ordinal).Forms(_query.Language), _vocabulary, _columns);
        if (TextComparer.Compare(_words, _side.Words, IsSameKey(unit, store), Least + own) is not { } comparison)
        {
            return;
        }

        var reversed = _setting.Profiles[profile].IsReversed(_query.Language);
        var context = comparison.Kinship == Kinship.EqualText
            ? _context.Compare(store.Payload(unit.Ordinal), reversed)
            : ContextAgreement.None;
        var score = SegmentScorer.ScoreOf(comparison, context) - own;
        if (score < Least)
        {
            return;
        }

        var several = _penalties.MultipleTranslations > 0 && _translations.HasSeveral(unit);
        score = Math.Max(0, score - (several ? _penalties.MultipleTranslations : 0));
        if (score >= _query.MinScore)
        {
            var rank = new MatchRank(score, SegmentScorer.ClassOf(comparison.Kinship, context), store.Sequence(unit.Ordinal), unit);
            _best.Offer(new RankedUnit(rank, comparison, context, several));
        }
    }

    private bool IsSameKey(UnitReference unit, UnitStore store) =>
        store.KeyHash(unit.Ordinal, _query.Language) == _keyHash && ExactKey.Of(TextOf(unit, store), _query.Language) == _exactKey;

    private string TextOf(UnitReference unit, UnitStore store) =>
        store.Payload(unit.Ordinal).Text(_setting.Profiles[store.Profile(unit.Ordinal)].IsReversed(_query.Language));

    private Match Explain(in RankedUnit ranked)
    {
        var reference = ranked.Rank.Unit;
        var store = _setting.Snapshot.Stores[reference.Store].Store;
        var profile = _setting.Profiles[store.Profile(reference.Ordinal)];
        var reversed = profile.IsReversed(_query.Language);
        var payload = store.Payload(reference.Ordinal);
        var unit = payload.Read(profile, ranked.Rank.Sequence);
        if (ranked.Comparison.Kinship != Kinship.EqualText)
        {
            var codes = store.Tokens(reference.Ordinal).Forms(_query.Language);
            _side.Read(codes, _vocabulary, _columns);
            _side.Locate(reversed ? unit.TargetText : unit.SourceText, codes, payload.Traits, _query.Language, _setting.Analyzer);
        }

        var explanation = ExplanationWriter.Write(
            _words, _side, ranked.Comparison, SegmentScorer.ScoreOf(ranked.Comparison, ranked.Context));
        return new Match
        {
            Unit = unit,
            Reversed = reversed,
            Score = ranked.Rank.Score,
            Class = ranked.Rank.Class,
            Explanation = explanation with { Penalties = _penalties.List(profile, ranked.SeveralTranslations) },
        };
    }
}
