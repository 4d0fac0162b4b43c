using System.Collections.Immutable;

namespace TranslationMemory.Matching;

/// <summary>
/// One lookup: gathers the units that can reach the score, compares them in the order of what they can reach at most,
/// and stops when none that is left can be among the best.
/// </summary>
internal sealed class LookupRun
{
    private const int BoundOfEqualText = 102;
    private const int UnitsBetweenChecks = 256;

    private readonly LookupQuery _query;
    private readonly string _exactKey;
    private readonly ulong _keyHash;
    private readonly QueryWords _words;
    private readonly IndexSnapshot _snapshot;
    private readonly Vocabulary _vocabulary;
    private readonly PenaltyCounter _penalties;
    private readonly ContextComparer _context;
    private readonly UnitFilter _filter;
    private readonly TranslationCounter _translations;
    private readonly QueryPlan _plan;
    private readonly BestMatches _best;

    public LookupRun(
        LookupQuery query, string exactKey, QueryWords words, IndexSnapshot snapshot, Vocabulary vocabulary, PenaltyCounter penalties)
    {
        _query = query;
        _exactKey = exactKey;
        _keyHash = KeyHash.Of(exactKey);
        _words = words;
        _snapshot = snapshot;
        _vocabulary = vocabulary;
        _penalties = penalties;
        _context = new ContextComparer(query.Context, query.Language);
        _filter = new UnitFilter(snapshot.Version, query.Memories, query.MetadataFilter);
        _translations = new TranslationCounter(snapshot, _filter, query.Language);
        _plan = new QueryPlan(words.Text.Items, vocabulary, query.MinScore);
        _best = new BestMatches(query.MaxMatches);
    }

    /// <summary>The matches, best first.</summary>
    public ImmutableArray<Match> Execute(CancellationToken cancellationToken)
    {
        var candidates = new CandidateList();
        foreach (var part in _snapshot.Parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Gather(part.In(_query.Language), candidates);
        }

        var compared = 0;
        foreach (var (bound, unit) in candidates.BestFirst())
        {
            if (bound < Least)
            {
                break;
            }

            if (++compared % UnitsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            // Of units that can only draw level in points, the order settles beforehand which come too late.
            if (_best.HasPlaceFor(new MatchRank(bound, BestClass(bound), unit.Unit)))
            {
                Compare(unit);
            }
        }

        return [.. _best.Matches.Select(Explain)];
    }

    private int Least => Math.Max(_query.MinScore, _best.LeastScore);

    private static MatchClass BestClass(int bound) => bound switch
    {
        BoundOfEqualText => MatchClass.DoubleContext,
        QueryPlan.BoundOfSameWords => MatchClass.NearExact,
        _ => MatchClass.Fuzzy,
    };

    private void Gather(SidePart part, CandidateList candidates)
    {
        // Texts with the key of the query are found by it: they need not even have been cut into the same tokens.
        foreach (var number in part.NumbersByHash(_keyHash))
        {
            candidates.Add(BoundOfEqualText, part.Unit(number));
        }

        if (_query.MinScore >= 100 || _plan.Length == 0)
        {
            return;
        }

        var first = part.FirstOfLength(Math.Max(1, _plan.MinLength));
        var end = part.FirstOfLength(_plan.MaxLength + 1);
        if (first == end)
        {
            return;
        }

        var met = new System.Collections.BitArray(end - first);
        foreach (var group in _plan.RarestGroups(part))
        {
            foreach (var key in group.Keys)
            {
                foreach (var number in Between(part.Numbers(key), first, end))
                {
                    if (met[number - first])
                    {
                        continue;
                    }

                    met[number - first] = true;
                    var bound = _plan.Bound(part.Keys(number));
                    if (bound >= _query.MinScore && part.Unit(number).Side(_query.Language).KeyHash != _keyHash)
                    {
                        candidates.Add(bound, part.Unit(number));
                    }
                }
            }
        }
    }

    private static ReadOnlySpan<int> Between(ReadOnlySpan<int> numbers, int first, int end)
    {
        var start = numbers.BinarySearch(first);
        var stop = numbers.BinarySearch(end);
        return numbers[(start < 0 ? ~start : start)..(stop < 0 ? ~stop : stop)];
    }

    private void Compare(IndexedUnit unit)
    {
        if (!_filter.Admits(unit))
        {
            return;
        }

        var side = unit.Side(_query.Language);
        var own = _penalties.OwnPoints(unit.Unit);
        if (TextComparer.Compare(_words, Open(side, withSpans: false), IsSameKey(side), Least + own) is not { } comparison)
        {
            return;
        }

        var context = ContextOf(unit, comparison.Kinship);
        var score = SegmentScorer.ScoreOf(comparison, context) - own;
        if (score < Least)
        {
            return;
        }

        var several = _penalties.MultipleTranslations > 0 && _translations.HasSeveral(unit);
        score = Math.Max(0, score - (several ? _penalties.MultipleTranslations : 0));
        if (score >= _query.MinScore)
        {
            var rank = new MatchRank(score, SegmentScorer.ClassOf(comparison.Kinship, context), unit.Unit);
            _best.Offer(new RankedUnit(rank, unit, comparison, context, several));
        }
    }

    private bool IsSameKey(IndexedSide side) => side.KeyHash == _keyHash && side.ExactKey == _exactKey;

    private ContextAgreement ContextOf(IndexedUnit unit, Kinship kinship) => kinship == Kinship.EqualText
        ? _context.Compare(unit.Unit.Context, unit.IsReversed(_query.Language))
        : ContextAgreement.None;

    private SegmentText Open(IndexedSide side, bool withSpans)
    {
        foreach (var form in side.Forms)
        {
            var key = _vocabulary.Key(form);
            if (key != Vocabulary.NoKey && !_plan.IsRelated(key))
            {
                _words.MarkUnrelated(_vocabulary.Form(form));
            }
        }

        return SideReader.Open(side, _vocabulary, withSpans);
    }

    private Match Explain(RankedUnit ranked)
    {
        var side = Open(ranked.Unit.Side(_query.Language), withSpans: true);
        var explanation = ExplanationWriter.Write(
            _words, side, ranked.Comparison, SegmentScorer.ScoreOf(ranked.Comparison, ranked.Context));
        return new Match
        {
            Unit = ranked.Unit.Unit,
            Reversed = ranked.Unit.IsReversed(_query.Language),
            Score = ranked.Rank.Score,
            Class = ranked.Rank.Class,
            Explanation = explanation with { Penalties = _penalties.List(ranked.Unit.Unit, ranked.SeveralTranslations) },
        };
    }
}
