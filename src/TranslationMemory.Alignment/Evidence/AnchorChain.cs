namespace TranslationMemory.Alignment.Evidence;

/// <summary>Of pairs of sentences that most likely belong together, those that can all be true at once.</summary>
internal static class AnchorChain
{
    /// <summary>The pairs that ascend on both sides and have the greatest sum of weights.</summary>
    /// <param name="anchors">Pairs that ascend on the Arabic side.</param>
    /// <param name="english">Number of English sentences.</param>
    public static List<(int Arabic, int English)> Heaviest(IReadOnlyList<Anchor> anchors, int english)
    {
        // By English sentence, the heaviest chain that ends before it, as a tree of prefix maxima (Fenwick 1994).
        var tree = new int[english + 1];
        Array.Fill(tree, -1);
        var total = new double[anchors.Count];
        var previous = new int[anchors.Count];
        var heaviest = -1;
        for (var c = 0; c < anchors.Count; c++)
        {
            previous[c] = -1;
            for (var at = anchors[c].English; at > 0; at -= at & -at)
            {
                previous[c] = Heavier(tree[at], previous[c], total);
            }

            total[c] = anchors[c].Weight + (previous[c] < 0 ? 0 : total[previous[c]]);
            for (var at = anchors[c].English + 1; at <= english; at += at & -at)
            {
                tree[at] = Heavier(c, tree[at], total);
            }

            heaviest = Heavier(c, heaviest, total);
        }

        var chain = new List<(int Arabic, int English)>();
        for (var c = heaviest; c >= 0; c = previous[c])
        {
            chain.Add((anchors[c].Arabic, anchors[c].English));
        }

        chain.Reverse();
        return chain;
    }

    private static int Heavier(int candidate, int best, double[] total) =>
        candidate >= 0 && (best < 0 || total[candidate] > total[best]) ? candidate : best;
}
