using System.Globalization;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>Words so frequent that the newest units are gone through before the lists are read.</summary>
public sealed class FrequentWordsTests
{
    private const int Count = 6000;

    // Sequences come in no order, and each twice.
    private static readonly TranslationUnit[] All =
        [.. Enumerable.Range(0, Count).Select(i => Units.ArabicToEnglish(
            $"u{i.ToString(CultureInfo.InvariantCulture)}",
            $"{(i % 3 == 0 ? "في الوفد" : "الوفد")} {(i % 1009 == 5 ? "على وفد " : "")}{string.Join(' ', Enumerable.Repeat("قال", i % 11))} على المفاوضات",
            $"{(i % 2 == 0 ? "the delegation" : "a talk")}{string.Concat(Enumerable.Repeat(" of", i % 7))}",
            i % 5 == 0 ? "un" : "news",
            i * 7919L % (Count / 2)))];

    private static readonly Lazy<SegmentIndex> Index = new(() =>
    {
        // A limit of the delta is passed, so that there are a part and a delta, with tombstones in both.
        var index = Units.Index(All);
        foreach (var unit in All.Where((_, i) => i % 17 == 0))
        {
            index.Remove(unit.Memory, unit.Id);
        }

        return index;
    });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("في", ConcordanceMode.Phrase, 10)]
    [InlineData("الوفد قال", ConcordanceMode.Phrase, 40)]
    [InlineData("على وفد", ConcordanceMode.Phrase, 20)]
    [InlineData("قال في", ConcordanceMode.AllWords, 20)]
    [InlineData("على وفد على", ConcordanceMode.Fuzzy, 20)]
    [InlineData("مف", ConcordanceMode.Prefix, 20)]
    [InlineData("*ات", ConcordanceMode.Wildcard, 20)]
    [InlineData("the delegations", ConcordanceMode.Phrase, 20)]
    public void Every_page_is_that_of_reading_every_unit(string text, ConcordanceMode mode, int limit)
    {
        var left = All.Where((_, i) => i % 17 != 0).ToArray();
        var query = new ConcordanceQuery { Text = text, Language = ScriptDetector.Detect(text), Mode = mode, Limit = limit };
        for (var page = 0; page < 3; page++)
        {
            var hits = Index.Value.Search(query, Cancellation);
            hits.Select(Write).ShouldBe(ConcordanceScan.Search(left, query).Select(Write));
            if (hits.IsEmpty)
            {
                return;
            }

            query = query with { After = new ConcordancePosition(hits[^1].Unit.Sequence, hits[^1].Unit.Memory, hits[^1].Unit.Id) };
        }
    }

    [Fact]
    public void A_page_goes_on_behind_the_last_hit_whatever_was_added_and_removed_since()
    {
        var index = Units.Index(All[..3000]);
        var query = new ConcordanceQuery { Text = "في الوفد", Language = TextLanguage.Arabic, Limit = 5 };
        var first = index.Search(query, Cancellation);
        var last = first[^1].Unit;
        var next = query with { After = new ConcordancePosition(last.Sequence, last.Memory, last.Id) };
        var second = index.Search(next, Cancellation);

        index.Remove(last.Memory, last.Id);
        index.Upsert([Units.ArabicToEnglish("new", "في الوفد", sequence: Count)]);

        index.Search(next, Cancellation).Select(Write).ShouldBe(second.Select(Write));
    }

    private static string Write(ConcordanceHit hit) => $"{hit.Unit.Memory} {hit.Unit.Id} {string.Join(' ', hit.Spans)}";
}
