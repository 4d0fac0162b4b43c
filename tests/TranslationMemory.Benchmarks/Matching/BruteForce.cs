using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Matching;

/// <summary>A match that brute force found.</summary>
internal readonly record struct FoundMatch(int Score, MatchClass Class, TranslationUnit Unit);

/// <summary>
/// Looks at every unit of a fitting length: the bit-parallel kernel bounds its score, and what can reach the threshold gets the
/// weighted score, the highest bound first, until none that is left can be among the best.
/// </summary>
internal sealed class BruteForce(TokenCorpus corpus, TextLanguage language, TextAnalyzer analyzer, SegmentScorer scorer, PenaltyOptions penalties)
{
    private const int BoundOfEqualText = 100;

    private readonly ulong[] _masks = new ulong[corpus.Forms.Count];
    private readonly ILookup<string, int> _formsOfKey =
        Enumerable.Range(0, corpus.Forms.Count).ToLookup(form => QueryMasks.KeyOf(corpus.Forms[form]));

    private readonly ILookup<ulong, int> _unitsOfHash = Enumerable.Range(0, corpus.Units.Count).ToLookup(unit => corpus.Hashes[unit]);

    /// <summary>True when the kernel can hold the query.</summary>
    public bool Takes(string text) => Items(analyzer.Analyze(text, language)).Count is > 0 and <= BitKernel.MaxLength;

    /// <summary>
    /// The CPU time of finding the matches with one key a word, as fast as brute force goes: near spellings and folds of other
    /// stems may be missed. Analysing the units found is not counted, as an index would keep that.
    /// </summary>
    /// <returns>Nanoseconds.</returns>
    public long Time(string text, int minScore, int count)
    {
        var start = CpuClock.Now;
        var query = analyzer.Analyze(text, language);
        var items = Items(query);
        QueryMasks.FillByKey(_masks, items, _formsOfKey);
        var candidates = Scan(items.Count, minScore, []);
        var spent = CpuClock.Now - start;
        foreach (var _ in Best(query, candidates, minScore, count, ref spent))
        {
        }

        return spent;
    }

    /// <summary>The right answer.</summary>
    public IReadOnlyList<FoundMatch> Find(string text, int minScore, int count)
    {
        var query = analyzer.Analyze(text, language);
        var items = Items(query);
        QueryMasks.FillByRelation(_masks, items, corpus.Forms);
        var spent = 0L;
        return Best(query, Scan(items.Count, minScore, _unitsOfHash[TokenCorpus.HashOf(query.ExactKey)]), minScore, count, ref spent);
    }

    private static List<Token> Items(AnalyzedText text) => [.. text.Tokens.Where(token => token.Kind != TokenKind.Punctuation)];

    private List<(int Bound, int Unit)> Scan(int length, int minScore, IEnumerable<int> equal)
    {
        var candidates = new List<(int Bound, int Unit)>();
        var seen = equal.ToHashSet();
        candidates.AddRange(seen.Select(unit => (BoundOfEqualText, unit)));
        var least = Math.Min(100, minScore);
        var (first, end) = corpus.OfLengths(((least * length) + 99) / 100, 100 * length / least);
        for (var unit = first; unit < end; unit++)
        {
            var tokens = corpus.Tokens(unit);
            var longer = Math.Max(length, tokens.Length);
            var limit = (100 - least) * longer / 100;
            var distance = BitKernel.Distance(length, _masks, tokens, limit);
            if (distance <= limit && (seen.Count == 0 || !seen.Contains(unit)))
            {
                candidates.Add((100 * (longer - distance) / longer, unit));
            }
        }

        return candidates;
    }

    private List<FoundMatch> Best(AnalyzedText query, List<(int Bound, int Unit)> candidates, int minScore, int count, ref long spent)
    {
        var start = CpuClock.Now;
        candidates.Sort((a, b) => b.Bound.CompareTo(a.Bound));
        spent += CpuClock.Now - start;
        var best = new List<FoundMatch>();
        foreach (var (bound, unit) in candidates)
        {
            if (bound < (best.Count < count ? minScore : best[^1].Score))
            {
                break;
            }

            var side = analyzer.Analyze(TokenCorpus.SideOf(corpus.Units[unit], language), language);
            start = CpuClock.Now;
            if (scorer.Score(query, side) is { } score && score.Score >= minScore)
            {
                var points = score.Score - (HasOtherTranslation(unit, side) ? penalties.MultipleTranslations : 0);
                Offer(best, new FoundMatch(points, score.Class, corpus.Units[unit]), minScore, count);
            }

            spent += CpuClock.Now - start;
        }

        return best;
    }

    private static void Offer(List<FoundMatch> best, FoundMatch match, int minScore, int count)
    {
        var place = best.FindIndex(other => Compare(match, other) < 0);
        if (match.Score >= minScore && (place >= 0 || best.Count < count))
        {
            best.Insert(place >= 0 ? place : best.Count, match);
            best.RemoveRange(Math.Min(count, best.Count), Math.Max(0, best.Count - count));
        }
    }

    private static int Compare(FoundMatch a, FoundMatch b) =>
        (b.Score, a.Class, b.Unit.Sequence).CompareTo((a.Score, b.Class, a.Unit.Sequence));

    private bool HasOtherTranslation(int unit, AnalyzedText side)
    {
        var other = language == TextLanguage.Arabic ? TextLanguage.English : TextLanguage.Arabic;
        var translation = new Lazy<string>(() => ExactKey.Of(TokenCorpus.SideOf(corpus.Units[unit], other), other));
        return _unitsOfHash[corpus.Hashes[unit]].Any(twin => twin != unit
            && ExactKey.Of(TokenCorpus.SideOf(corpus.Units[twin], language), language) == side.ExactKey
            && ExactKey.Of(TokenCorpus.SideOf(corpus.Units[twin], other), other) != translation.Value);
    }
}
