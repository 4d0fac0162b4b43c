using System.Collections.Immutable;

namespace TranslationMemory.Server.Articles;

/// <summary>Finds the sentences of a corrected text that stood in the former one.</summary>
internal static class SentenceMap
{
    /// <summary>
    /// By former sentence, its index in the new text; −1 for one that is gone. In order: what both begin and end with, and between
    /// them the sentences that each side has once and that keep their order, each with its like neighbours.
    /// </summary>
    public static int[] Of(IReadOnlyList<string> former, IReadOnlyList<string> next)
    {
        var map = new int[former.Count];
        Array.Fill(map, -1);
        var start = 0;
        while (start < former.Count && start < next.Count && Like(former, start, next, start))
        {
            map[start] = start;
            start++;
        }

        var (formerEnd, nextEnd) = (former.Count, next.Count);
        while (formerEnd > start && nextEnd > start && Like(former, formerEnd - 1, next, nextEnd - 1))
        {
            map[--formerEnd] = --nextEnd;
        }

        var places = Once(next, start, nextEnd);
        var anchors = new List<(int Former, int Next)> { (start - 1, start - 1) };
        anchors.AddRange(Longest([.. Once(former, start, formerEnd)
            .Where(entry => places.ContainsKey(entry.Key))
            .Select(entry => (Former: entry.Value, Next: places[entry.Key]))
            .OrderBy(anchor => anchor.Former)]));
        anchors.Add((formerEnd, nextEnd));
        for (var i = 0; i + 1 < anchors.Count; i++)
        {
            Fill(former, next, anchors[i], anchors[i + 1], map);
        }

        return map;
    }

    private static void Fill(IReadOnlyList<string> former, IReadOnlyList<string> next, (int Former, int Next) from, (int Former, int Next) to, int[] map)
    {
        if (from.Former >= 0 && from.Next >= 0)
        {
            map[from.Former] = from.Next;
        }

        var (left, right) = (from.Former + 1, from.Next + 1);
        while (left < to.Former && right < to.Next && Like(former, left, next, right))
        {
            map[left++] = right++;
        }

        var (leftEnd, rightEnd) = (to.Former, to.Next);
        while (leftEnd > left && rightEnd > right && Like(former, leftEnd - 1, next, rightEnd - 1))
        {
            map[--leftEnd] = --rightEnd;
        }
    }

    private static Dictionary<string, int> Once(IReadOnlyList<string> texts, int start, int end)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
        {
            if (!places.TryAdd(texts[i], i))
            {
                twice.Add(texts[i]);
            }
        }

        foreach (var text in twice)
        {
            places.Remove(text);
        }

        return places;
    }

    /// <summary>The longest part of the pairs whose second places ascend.</summary>
    private static ImmutableArray<(int Former, int Next)> Longest(ImmutableArray<(int Former, int Next)> pairs)
    {
        var ends = new List<int>();
        var before = new int[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[ends[middle]].Next < pairs[i].Next ? (middle + 1, high) : (low, middle);
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        var longest = new List<(int Former, int Next)>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
        {
            longest.Add(pairs[i]);
        }

        longest.Reverse();
        return [.. longest];
    }

    private static bool Like(IReadOnlyList<string> former, int left, IReadOnlyList<string> next, int right) =>
        string.Equals(former[left], next[right], StringComparison.Ordinal);
}
