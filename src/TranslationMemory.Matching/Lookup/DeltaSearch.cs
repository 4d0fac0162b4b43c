using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Finds the units among those added lately that may reach a score: each of them is tested by length and signature.</summary>
internal sealed class DeltaSearch(QueryPlan plan)
{
    private readonly SignatureTest _signatures = new();

    /// <summary>Adds the units that may reach a score to the candidates.</summary>
    public void Search(Delta delta, int count, TextLanguage language, int store, int minScore, Candidates candidates)
    {
        if (count == 0)
        {
            return;
        }

        _signatures.Clear();
        for (var group = 0; group < plan.Groups; group++)
        {
            _signatures.Add(plan.Weight(group), plan.Keys(group));
        }

        _signatures.Prepare(Delta.SignatureWords, counts: null, lists: 0);
        var items = delta.Items(language)[..count];
        var signatures = delta.Signatures(language);
        for (var ordinal = 0; ordinal < count; ordinal++)
        {
            var longer = Math.Max(items[ordinal], plan.Length);
            var least = QueryPlan.Share(minScore, longer);
            if (Math.Min(items[ordinal], plan.Length) < least)
            {
                continue;
            }

            var shared = _signatures.Shared(signatures.Slice(ordinal * Delta.SignatureWords, Delta.SignatureWords), items[ordinal], least, counted: 0);
            if (shared >= least)
            {
                candidates.Add(new Candidate(store, ordinal, QueryPlan.Bound(shared, longer)));
            }
        }
    }
}
