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

    [Theory]
    [InlineData("", ConcordanceMode.Phrase, "no word")]
    [InlineData("؟ …", ConcordanceMode.Phrase, "no word")]
    [InlineData("« »", ConcordanceMode.Fuzzy, "no word")]
    [InlineData("*", ConcordanceMode.Wildcard, "fits every word")]
    [InlineData("وقف ?* النار", ConcordanceMode.Wildcard, "fits every word")]
    [InlineData("-*-", ConcordanceMode.Wildcard, "fits every word")]
    public void A_query_that_asks_for_nothing_is_refused_with_a_reason(string text, ConcordanceMode mode, string reason) =>
        Should.Throw<ConcordanceQueryException>(() => Units.Index(Units.ArabicToEnglish("a", "؟")).Search(Query(text) with { Mode = mode }, Cancellation))
            .Message.ShouldContain(reason);

    [Fact]
    public void A_query_of_more_words_than_can_be_searched_for_is_refused() =>
        Should.Throw<ConcordanceQueryException>(() => Units.Index().Search(Query(string.Join(' ', Enumerable.Repeat("و", 65))), Cancellation))
            .Message.ShouldContain("65 words");

    [Fact]
    public void A_phrase_of_the_most_words_is_found()
    {
        var text = string.Join(' ', Enumerable.Repeat("وفد", 64));

        Units.Index(Units.ArabicToEnglish("a", text)).Search(Query(text), Cancellation).ShouldHaveSingleItem()
            .Spans.ShouldBe([new TextSpan(0, text.Length)]);
    }

    [Theory]
    [InlineData("وقف إطلاق الن", "وقف إطلاق النار")]
    [InlineData("مفاوض", "والمفاوضات")]
    [InlineData("22", "2254")]
    public void The_last_word_of_a_prefix_goes_on(string text, string found)
    {
        const string Text = "وقف إطلاق النار، والمفاوضات بعد 2254";
        Units.Index(Units.ArabicToEnglish("a", Text)).Search(Query(text) with { Mode = ConcordanceMode.Prefix }, Cancellation)
            .ShouldHaveSingleItem().Spans.Select(span => span.In(Text)).ShouldBe([found]);
    }

    [Theory]
    [InlineData("*ات", "المفاوضات")]
    [InlineData("مفاوض?ت", "المفاوضات")]
    [InlineData("إنتهت المف*ت أمس", "انتهت المفاوضات أمس")]
    [InlineData("(مفاو*)", "المفاوضات")]
    public void A_wildcard_stands_for_letters_of_a_word(string text, string found)
    {
        const string Text = "انتهت المفاوضات أمس";
        Units.Index(Units.ArabicToEnglish("a", Text), Units.ArabicToEnglish("b", "انتهت المحادثة")).Search(
            Query(text) with { Mode = ConcordanceMode.Wildcard }, Cancellation)
            .ShouldHaveSingleItem().Spans.Select(span => span.In(Text)).ShouldBe([found]);
    }

    [Theory]
    [InlineData("وقف اطلاق النار", "لوقف إطلاق النار")]
    [InlineData("وقف النار", "")]
    [InlineData("وقف فوري إطلاق النار", "لوقف إطلاق النار")]
    [InlineData("التقى لافرنتيف", "التقى لافرنتييف")]
    public void A_fuzzy_phrase_may_lose_a_third_of_it(string text, string found)
    {
        const string Text = "دعا لوقف إطلاق النار حين التقى لافرنتييف أمس";
        var hits = Units.Index(Units.ArabicToEnglish("a", Text)).Search(Query(text) with { Mode = ConcordanceMode.Fuzzy }, Cancellation);

        hits.SelectMany(hit => hit.Spans).Select(span => span.In(Text)).ShouldBe(found.Length == 0 ? [] : [found]);
    }

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

    private static string Write(IEnumerable<ConcordanceHit> hits) =>
        string.Join('\n', hits.Select(hit => $"{hit.Unit.Id} {hit.Reversed} {string.Join(' ', hit.Spans)}"));

    private static ConcordanceQuery Query(string text) => new() { Text = text, Language = TextLanguage.Arabic };
}
