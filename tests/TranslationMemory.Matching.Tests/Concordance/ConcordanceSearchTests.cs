using System.Collections.Immutable;
using CsCheck;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

public sealed class ConcordanceSearchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_phrase_is_found_over_clitics_and_its_span_covers_the_words_as_written()
    {
        const string Text = "توصلوا لوقف إطلاق النار، ثم خرقوا وقف اطلاق النار.";
        var index = Units.Index(Units.ArabicToEnglish("a", Text), Units.ArabicToEnglish("b", "وقف النار إطلاق"));

        var hit = index.Search(Query("وقف إطلاق النار"), Cancellation).ShouldHaveSingleItem();

        hit.Reversed.ShouldBeFalse();
        hit.Spans.Select(span => span.In(Text)).ShouldBe(["لوقف إطلاق النار", "وقف اطلاق النار"]);
    }

    [Fact]
    public void All_words_are_found_anywhere()
    {
        const string Text = "النار التي أطلقت، وقف إطلاق";
        var index = Units.Index(Units.ArabicToEnglish("a", Text), Units.ArabicToEnglish("b", "وقف إطلاق"));

        var hit = index.Search(Query("وقف إطلاق النار") with { Mode = ConcordanceMode.AllWords }, Cancellation).ShouldHaveSingleItem();

        hit.Spans.Select(span => span.In(Text)).ShouldBe(["النار", "وقف", "إطلاق"]);
    }

    [Fact]
    public void Both_sides_of_the_units_are_searched()
    {
        var index = Units.Index(
            Units.ArabicToEnglish("a", "وقف إطلاق النار", "a ceasefire"), Units.EnglishToArabic("b", "Ceasefires", "وقف إطلاق النار"));

        index.Search(Query("وقف إطلاق النار"), Cancellation).Select(hit => (hit.Unit.Id, hit.Reversed))
            .ShouldBe([("a", false), ("b", true)]);
        index.Search(new ConcordanceQuery { Text = "ceasefire", Language = TextLanguage.English }, Cancellation)
            .Select(hit => (hit.Unit.Id, hit.Reversed)).ShouldBe([("a", true), ("b", false)]);
    }

    [Fact]
    public void Placeables_are_found_by_their_value()
    {
        var index = Units.Index(Units.ArabicToEnglish("a", "القرار رقم ٢٢٥٤"), Units.ArabicToEnglish("b", "القرار رقم 1701"));

        index.Search(Query("قرار رقم 2254"), Cancellation).ShouldHaveSingleItem().Unit.Id.ShouldBe("a");
    }

    [Fact]
    public void Punctuation_alone_finds_nothing() => Units.Index(Units.ArabicToEnglish("a", "؟")).Search(Query("؟"), Cancellation).ShouldBeEmpty();

    [Fact]
    public void A_limit_below_one_is_refused() =>
        Should.Throw<ArgumentException>(() => Units.Index().Search(Query("نص") with { Limit = 0 }, Cancellation));

    [Fact]
    public void Pages_follow_each_other_without_a_gap_while_the_index_stands()
    {
        var units = Enumerable.Range(0, 23).Select(i => Units.ArabicToEnglish($"u{i}", $"الوفد {i}", sequence: i / 3)).ToArray();
        var index = Units.Index(units);
        var all = index.Search(Query("وفد") with { Limit = 100 }, Cancellation).Select(hit => hit.Unit.Id).ToArray();
        all.Length.ShouldBe(23);

        var paged = new List<string>();
        ConcordancePosition? after = null;
        ImmutableArray<ConcordanceHit> page;
        do
        {
            page = index.Search(Query("وفد") with { Limit = 4, After = after }, Cancellation);
            paged.AddRange(page.Select(hit => hit.Unit.Id));
            after = page.IsEmpty ? after : new ConcordancePosition(page[^1].Unit.Sequence, page[^1].Unit.Memory, page[^1].Unit.Id);
        }
        while (!page.IsEmpty);

        paged.ShouldBe(all);
    }

    [Fact]
    public void Search_gives_what_reading_every_unit_gives() =>
        (from arabic in Phrases.Of(Phrases.Arabic, 25)
         from english in Phrases.Of(Phrases.English, 25)
         from language in Gen.Enum<TextLanguage>()
         from mode in Gen.Enum<ConcordanceMode>()
         from limit in Gen.Int[1, 12]
         from news in Gen.Bool
         from after in Gen.Int[0, 8]
         from start in Gen.Int[0, 6]
         from length in Gen.Int[1, 3]
         select (arabic, english, language, mode, limit, news, after, start, length)).Sample(
            world =>
            {
                var units = world.arabic[1..].Zip(world.english[1..]).Select((pair, i) => i % 2 == 0
                    ? Units.ArabicToEnglish($"u{i}", pair.First, pair.Second, i % 3 == 0 ? "un" : "news", i / 2)
                    : Units.EnglishToArabic($"u{i}", pair.Second, pair.First, i % 3 == 0 ? "un" : "news", i / 2)).ToArray();
                var words = (world.language == TextLanguage.Arabic ? world.arabic : world.english)[0].Split(' ');
                var query = new ConcordanceQuery
                {
                    Text = string.Join(' ', words.Skip(Math.Min(world.start, words.Length - 1)).Take(world.length)),
                    Language = world.language,
                    Mode = world.mode,
                    Limit = world.limit,
                    Memories = world.news ? ImmutableHashSet.Create("news") : null,
                    After = world.after < 6 ? null : new ConcordancePosition(world.after, "news", "u12"),
                };

                Write(Units.Index(units).Search(query, Cancellation)).ShouldBe(Write(ConcordanceScan.Search(units, query)));
            },
            iter: 400);

    private static string Write(IEnumerable<ConcordanceHit> hits) =>
        string.Join('\n', hits.Select(hit => $"{hit.Unit.Id} {hit.Reversed} {string.Join(' ', hit.Spans)}"));

    private static ConcordanceQuery Query(string text) => new() { Text = text, Language = TextLanguage.Arabic };
}
