using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Counts inline tags that are missing, added or moved. A tag stands in its place when the item before it is aligned
/// with the item before its twin, with as much punctuation between, or likewise the item behind it; of tags in their
/// places that stand in another order, as few as possible count as moved.
/// </summary>
internal static class TagDifference
{
    private const int Most = 3;

    /// <summary>Points lost: one for each such tag, at most 3.</summary>
    /// <param name="query">The query.</param>
    /// <param name="unit">The unit's side; null for one without tags.</param>
    /// <param name="words">The words of the query.</param>
    /// <param name="side">The words of the unit's side.</param>
    /// <param name="kinship">How both are aligned.</param>
    public static int Points(SegmentText query, SegmentText? unit, QueryWords words, ComparedSide side, Kinship kinship)
    {
        if (unit is null || (query.Tags.IsDefaultOrEmpty && unit.Tags.IsDefaultOrEmpty))
        {
            return Math.Min(Most, query.Tags.IsDefault ? 0 : query.Tags.Length);
        }

        var pairs = Twins(query.Tags, unit.Tags);
        var unmatched = query.Tags.Length + unit.Tags.Length - (2 * pairs.Count);
        if (unmatched >= Most || pairs.Count == 0)
        {
            return Math.Min(Most, unmatched);
        }

        var unitOf = new int[query.Items.Length];
        Array.Fill(unitOf, -1);
        foreach (var step in TextComparer.Align(words, side, kinship))
        {
            if (step.Query >= 0)
            {
                unitOf[step.Query] = step.Unit;
            }
        }

        var kept = pairs
            .Where(pair => InPlace(Place.Of(query, query.Tags[pair.Query]), Place.Of(unit, unit.Tags[pair.Unit]), unitOf, unit.Items.Length))
            .Select(pair => pair.Unit)
            .ToArray();
        return Math.Min(Most, unmatched + pairs.Count - LongestRise(kept));
    }

    private static List<AlignedStep> Twins(ImmutableArray<InlineTag> query, ImmutableArray<InlineTag> unit)
    {
        var waiting = new Dictionary<(string Type, string Id), Queue<int>>();
        for (var j = 0; j < unit.Length; j++)
        {
            var key = (unit[j].Type, unit[j].Id);
            if (!waiting.TryGetValue(key, out var queue))
            {
                waiting.Add(key, queue = new Queue<int>());
            }

            queue.Enqueue(j);
        }

        var pairs = new List<AlignedStep>();
        for (var i = 0; i < query.Length; i++)
        {
            if (waiting.TryGetValue((query[i].Type, query[i].Id), out var queue) && queue.TryDequeue(out var j))
            {
                pairs.Add(new AlignedStep(i, j));
            }
        }

        return pairs;
    }

    private static bool InPlace(Place query, Place unit, int[] unitOf, int unitItems)
    {
        if (query.Inside != unit.Inside)
        {
            return false;
        }

        var behind = query.Items == unitOf.Length ? unit.Items == unitItems : unitOf[query.Items] == unit.Items;
        if (query.Inside > 0)
        {
            return behind;
        }

        var before = query.Items == 0 ? unit.Items == 0 : unit.Items > 0 && unitOf[query.Items - 1] == unit.Items - 1;
        return (before && query.MarksBefore == unit.MarksBefore) || (behind && query.MarksBehind == unit.MarksBehind);
    }

    private static int LongestRise(int[] values)
    {
        var lengths = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            lengths[i] = 1;
            for (var k = 0; k < i; k++)
            {
                if (values[k] < values[i])
                {
                    lengths[i] = Math.Max(lengths[i], lengths[k] + 1);
                }
            }
        }

        return lengths.Length == 0 ? 0 : lengths.Max();
    }

    /// <summary>Where a tag stands.</summary>
    /// <param name="Items">Items that end before it.</param>
    /// <param name="Inside">Characters of the exact key of the item it stands in that come before it; 0 between items.</param>
    /// <param name="MarksBefore">Punctuation between the item before and the tag.</param>
    /// <param name="MarksBehind">Punctuation between the tag and the item behind.</param>
    private readonly record struct Place(int Items, int Inside, int MarksBefore, int MarksBehind)
    {
        public static Place Of(SegmentText text, InlineTag tag)
        {
            var items = 0;
            while (items < text.Items.Length && text.Spans[items].End <= tag.Offset)
            {
                items++;
            }

            var inside = 0;
            if (items < text.Items.Length && text.Spans[items].Start < tag.Offset)
            {
                var start = text.Spans[items].Start;
                inside = ExactKey.Of(text.Text.AsSpan(start, tag.Offset - start), TextLanguage.Arabic).Length;
            }

            var before = 0;
            var behind = 0;
            for (var i = 0; i < text.Marks.Length; i++)
            {
                if (text.Marks[i].ItemsBefore == items)
                {
                    _ = text.MarkSpans[i].End <= tag.Offset ? before++ : behind++;
                }
            }

            return new Place(items, inside, before, behind);
        }
    }
}
