using TranslationMemory.Alignment.Sentences;

namespace TranslationMemory.Alignment.Evidence;

/// <summary>
/// Pairs of sentences that share so many rare words that they most likely belong together: they lead the programme around what
/// was left out or put in, however long it is.
/// </summary>
internal static class Anchors
{
    /// <summary>Weaker translations say nothing of a sentence.</summary>
    private const double LeastLink = .1;

    /// <summary>A word in more sentences says nothing.</summary>
    private const int MostSentences = 8;

    /// <summary>The least weight of an anchor, in nats: two words or more that stand in few sentences.</summary>
    private const double LeastWeight = 4;

    /// <summary>How much heavier an anchor is than the second best for its sentence.</summary>
    private const double LeastLead = 1.5;

    /// <summary>The heaviest chain of anchors, ascending on both sides.</summary>
    public static List<(int Arabic, int English)> Find(LexicalEvidence evidence, CancellationToken cancellationToken)
    {
        var (arabic, english) = (evidence.Arabic, evidence.English);
        var arabicSentences = SentencesOf(arabic);
        var englishSentences = SentencesOf(english);
        var candidates = new List<(int Arabic, int English, double Weight)>();
        var weights = new double[english.Count];
        var touched = new List<int>();
        var leads = new (double Best, double Second)[english.Count];
        for (var i = 0; i < arabic.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (arabic.IsRepeat[i])
            {
                continue;
            }

            foreach (var word in arabic.Words[arabic.WordStarts[i]..arabic.WordStarts[i + 1]].Distinct())
            {
                if (arabicSentences[word].Count > MostSentences)
                {
                    continue;
                }

                foreach (var link in evidence.Links[word])
                {
                    var strength = Math.Max(link.EnglishOfArabic, link.ArabicOfEnglish);
                    var places = englishSentences[link.English];
                    if (strength >= LeastLink && places.Count <= MostSentences)
                    {
                        var weight = strength * Math.Log((double)arabic.Count * english.Count / (arabicSentences[word].Count * places.Count)) / 2;
                        foreach (var j in places)
                        {
                            if (weights[j] == 0)
                            {
                                touched.Add(j);
                            }

                            weights[j] += weight;
                        }
                    }
                }
            }

            var (best, bestWeight, second) = (-1, 0d, 0d);
            foreach (var j in touched)
            {
                leads[j] = weights[j] > leads[j].Best ? (weights[j], leads[j].Best) : (leads[j].Best, Math.Max(leads[j].Second, weights[j]));
                (best, bestWeight, second) = weights[j] > bestWeight ? (j, weights[j], bestWeight) : (best, bestWeight, Math.Max(second, weights[j]));
            }

            if (best >= 0 && bestWeight >= LeastWeight && bestWeight >= LeastLead * second && !english.IsRepeat[best])
            {
                candidates.Add((i, best, bestWeight));
            }

            foreach (var j in touched)
            {
                weights[j] = 0;
            }

            touched.Clear();
        }

        return HeaviestChain(candidates.FindAll(c => c.Weight == leads[c.English].Best && c.Weight >= LeastLead * leads[c.English].Second), english.Count);
    }

    private static List<int>[] SentencesOf(ArticleSide side)
    {
        var sentences = new List<int>[side.Types.Length];
        for (var i = 0; i < side.Count; i++)
        {
            foreach (var word in side.Words.AsSpan(side.WordStarts[i]..side.WordStarts[i + 1]))
            {
                var list = sentences[word] ??= [];
                if (list.Count == 0 || list[^1] != i)
                {
                    list.Add(i);
                }
            }
        }

        return sentences;
    }

    /// <summary>The ascending chain with the greatest sum of weights; candidates ascend on the Arabic side.</summary>
    private static List<(int Arabic, int English)> HeaviestChain(List<(int Arabic, int English, double Weight)> candidates, int english)
    {
        // By English sentence, a tree of the best chain that ends before it (Fenwick).
        var tree = new int[english + 1];
        Array.Fill(tree, -1);
        var total = new double[candidates.Count];
        var previous = new int[candidates.Count];
        var heaviest = -1;
        for (var c = 0; c < candidates.Count; c++)
        {
            previous[c] = -1;
            for (var at = candidates[c].English; at > 0; at -= at & -at)
            {
                if (tree[at] >= 0 && (previous[c] < 0 || total[tree[at]] > total[previous[c]]))
                {
                    previous[c] = tree[at];
                }
            }

            total[c] = candidates[c].Weight + (previous[c] < 0 ? 0 : total[previous[c]]);
            for (var at = candidates[c].English + 1; at <= english; at += at & -at)
            {
                if (tree[at] < 0 || total[c] > total[tree[at]])
                {
                    tree[at] = c;
                }
            }

            if (heaviest < 0 || total[c] > total[heaviest])
            {
                heaviest = c;
            }
        }

        var chain = new List<(int Arabic, int English)>();
        for (var c = heaviest; c >= 0; c = previous[c])
        {
            chain.Add((candidates[c].Arabic, candidates[c].English));
        }

        chain.Reverse();
        return chain;
    }
}
