using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>Concordance by reading every unit.</summary>
internal static class ConcordanceScan
{
    public static IEnumerable<ConcordanceHit> Search(IEnumerable<TranslationUnit> units, ConcordanceQuery query)
    {
        var words = ScannedWord.Read(query).ToArray();
        return units
            .Where(unit => IsSearched(unit, query))
            .Where(unit => query.After is not { } after || Comes(after, unit))
            .OrderByDescending(unit => unit.Sequence)
            .ThenBy(unit => unit.Memory, StringComparer.Ordinal)
            .ThenBy(unit => unit.Id, StringComparer.Ordinal)
            .Select(unit => Find(unit, words, query))
            .OfType<ConcordanceHit>()
            .Take(query.Limit);
    }

    private static bool IsSearched(TranslationUnit unit, ConcordanceQuery query)
    {
        TextLanguage?[] languages = [unit.SourceLanguage.ToTextLanguage(), unit.TargetLanguage.ToTextLanguage()];
        return languages.Contains(TextLanguage.Arabic) && languages.Contains(TextLanguage.English)
            && (query.Memories?.Contains(unit.Memory) ?? true)
            && (query.Statuses?.Contains(unit.Status) ?? true)
            && (query.Origins?.Contains(unit.Origin) ?? true)
            && (query.Authors?.Contains(unit.Author) ?? true)
            && query.MetadataFilter.All(pair => unit.Metadata.TryGetValue(pair.Key, out var value) && value == pair.Value);
    }

    private static bool Comes(ConcordancePosition after, TranslationUnit unit)
    {
        if (unit.Sequence != after.Sequence)
        {
            return unit.Sequence < after.Sequence;
        }

        var memory = string.CompareOrdinal(unit.Memory, after.Memory);
        return memory > 0 || (memory == 0 && string.CompareOrdinal(unit.Id, after.UnitId) > 0);
    }

    private static ConcordanceHit? Find(TranslationUnit unit, ScannedWord[] asked, ConcordanceQuery query)
    {
        var reversed = unit.SourceLanguage.ToTextLanguage() != query.Language;
        var words = ScannedWord.Items(reversed ? unit.TargetText : unit.SourceText, query.Language);
        var spans = query.Mode switch
        {
            ConcordanceMode.AllWords => Anywhere(words, asked),
            ConcordanceMode.Fuzzy => Nearly(words, asked),
            _ => InOrder(words, asked),
        };
        return spans.Length == 0 ? null : new ConcordanceHit(unit, reversed, [.. spans]);
    }

    private static TextSpan[] Anywhere(Token[] words, ScannedWord[] asked) =>
        Array.TrueForAll(asked, word => Array.Exists(words, other => word.Cost(other) < 100))
            ? [.. words.Where(other => Array.Exists(asked, word => word.Cost(other) < 100)).Select(word => word.Span)]
            : [];

    private static TextSpan[] InOrder(Token[] words, ScannedWord[] asked)
    {
        var spans = new List<TextSpan>();
        var i = 0;
        while (i + asked.Length <= words.Length)
        {
            var stands = asked.Zip(words[i..]).All(pair => pair.First.Cost(pair.Second) < 100);
            if (stands)
            {
                spans.Add(TextSpan.FromBounds(words[i].Span.Start, words[i + asked.Length - 1].Span.End));
            }

            i += stands ? asked.Length : 1;
        }

        return [.. spans];
    }

    /// <summary>Every run of words is aligned by itself.</summary>
    private static TextSpan[] Nearly(Token[] words, ScannedWord[] asked)
    {
        var most = Math.Max(50, 100 * asked.Length / 3);
        var runs =
            from first in Enumerable.Range(0, words.Length)
            from count in Enumerable.Range(1, words.Length - first)
            let cost = Cost(asked, words[first..(first + count)])
            where cost <= most
            orderby cost, count, first
            select (First: first, Last: first + count - 1);
        var chosen = new List<(int First, int Last)>();
        foreach (var run in runs)
        {
            if (!chosen.Any(other => Enumerable.Range(run.First, run.Last - run.First + 1).Any(i => i >= other.First && i <= other.Last)))
            {
                chosen.Add(run);
            }
        }

        return [.. chosen.Order().Select(run => TextSpan.FromBounds(words[run.First].Span.Start, words[run.Last].Span.End))];
    }

    private static int Cost(ScannedWord[] asked, Token[] words)
    {
        var costs = new int[asked.Length + 1, words.Length + 1];
        for (var i = 0; i <= asked.Length; i++)
        {
            for (var j = 0; j <= words.Length; j++)
            {
                costs[i, j] = (i, j) switch
                {
                    (0, _) => 100 * j,
                    (_, 0) => 100 * i,
                    _ => Math.Min(costs[i - 1, j - 1] + asked[i - 1].Cost(words[j - 1]), 100 + Math.Min(costs[i - 1, j], costs[i, j - 1])),
                };
            }
        }

        return costs[asked.Length, words.Length];
    }
}
