using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>Fragments by comparing every unit with every run of words.</summary>
internal static class FragmentScan
{
    public static IEnumerable<string> Find(IEnumerable<TranslationUnit> units, FragmentQuery query)
    {
        var asked = ScannedWord.Items(query.Text, query.Language);
        var found =
            from unit in units
            let reversed = unit.SourceLanguage.ToTextLanguage() != query.Language
            let words = ScannedWord.Items(reversed ? unit.TargetText : unit.SourceText, query.Language)
            where words.Length > 0 && words.Length < asked.Length
            from first in Enumerable.Range(0, asked.Length - words.Length + 1)
            where words.Zip(asked[first..]).All(pair => ScannedWord.IsSame(pair.Second, pair.First))
            where words.Length > 1 || (asked[first].Kind == TokenKind.Word && !FunctionWord.Is(asked[first]))
            let cost = words.Zip(asked[first..]).Sum(pair => ScannedWord.Relate(pair.Second, pair.First))
            let score = (int)Math.Floor(100 - ((double)cost / words.Length))
            orderby words.Length descending, first, score descending, unit.Sequence descending,
                unit.Memory, unit.Id
            select (Unit: unit, Reversed: reversed, Words: words, First: first, Score: score);
        var all = found.ToList();
        return all
            .Where(one => !all.Exists(other => other.Words.Length > one.Words.Length
                && other.First <= one.First && one.First + one.Words.Length <= other.First + other.Words.Length))
            .GroupBy(one => (one.First, one.Words.Length))
            .Take(query.MaxRuns)
            .SelectMany(run => run.DistinctBy(one => Key(one.Unit, one.Reversed, query.Language)).Take(query.MaxTranslations))
            .Select(one =>
                $"{one.Unit.Id} {TextSpan.FromBounds(asked[one.First].Span.Start, asked[one.First + one.Words.Length - 1].Span.End)} "
                + $"{TextSpan.FromBounds(one.Words[0].Span.Start, one.Words[^1].Span.End)} {one.Score}");
    }

    private static string Key(TranslationUnit unit, bool reversed, TextLanguage language) => ExactKey.Of(
        reversed ? unit.SourceText : unit.TargetText, language == TextLanguage.Arabic ? TextLanguage.English : TextLanguage.Arabic);
}
