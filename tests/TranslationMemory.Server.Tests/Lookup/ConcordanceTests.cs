using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Lookup;

public sealed class ConcordanceTests(RunningService service) : IClassFixture<RunningService>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_phrase_is_found_under_its_clitics_on_either_side()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "الآليات اللازمة لوقف إطلاق النار", "mechanisms for a ceasefire");

        var arabic = (await SearchAsync(memory, "وقف إطلاق النار")).Hits.ShouldHaveSingleItem();
        var span = arabic.Spans.ShouldHaveSingleItem();
        arabic.Text.Substring(span.Start, span.Length).ShouldBe("لوقف إطلاق النار");
        arabic.Translation.ShouldBe("mechanisms for a ceasefire");

        var english = (await SearchAsync(memory, "ceasefire")).Hits.ShouldHaveSingleItem();
        english.Text.ShouldBe("mechanisms for a ceasefire");
        english.LanguageCode.ShouldBe("en");
    }

    [Fact]
    public async Task Pages_give_every_hit_once_newest_first()
    {
        var memory = await service.CreateMemoryAsync();
        var units = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            units.Add((await service.AddAsync(memory, $"الهدنة رقم {i} صامدة", $"truce number {i} holds")).Name);
        }

        var found = new List<string>();
        var token = string.Empty;
        do
        {
            var page = await SearchAsync(memory, "الهدنة", request =>
            {
                request.PageSize = 2;
                request.PageToken = token;
            });
            found.AddRange(page.Hits.Select(hit => hit.Unit));
            token = page.NextPageToken;
        }
        while (token.Length > 0);

        found.ShouldBe(units.AsEnumerable().Reverse());
    }

    [Fact]
    public async Task Only_the_units_that_the_filters_name_are_found()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "الهدنة صامدة", "the truce holds", unit => (unit.Author, unit.Status) = ("hala", UnitStatus.Draft));
        await service.AddAsync(memory, "الهدنة انهارت", "the truce collapsed", unit => unit.Metadata["client"] = "un");

        (await TextsAsync(request => request.Authors.Add("hala"))).ShouldBe(["الهدنة صامدة"]);
        (await TextsAsync(request => request.Statuses.Add(UnitStatus.Confirmed))).ShouldBe(["الهدنة انهارت"]);
        (await TextsAsync(request => request.MetadataFilter["client"] = "un")).ShouldBe(["الهدنة انهارت"]);
        (await TextsAsync(request => request.Origins.Add(UnitOrigin.Machine))).ShouldBeEmpty();
        (await TextsAsync(request => request.UnitLanguages.Add("ar-SY"))).ShouldBeEmpty();
        (await TextsAsync(request => request.UnitLanguages.Add("en"))).Length.ShouldBe(2);

        async Task<string[]> TextsAsync(Action<SearchConcordanceRequest> filter) =>
            [.. (await SearchAsync(memory, "الهدنة", filter)).Hits.Select(hit => hit.Text)];
    }

    [Fact]
    public async Task All_words_may_stand_anywhere()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "قالت روسيا إن الهدنة صامدة", "Russia said the truce was holding");

        (await SearchAsync(memory, "الهدنة روسيا")).Hits.ShouldBeEmpty();
        (await SearchAsync(memory, "الهدنة روسيا", request => request.Mode = ConcordanceMode.AllWords)).Hits.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("وقف إطلاق الن", ConcordanceMode.Prefix, "لوقف إطلاق النار")]
    [InlineData("إطل?ق الن*", ConcordanceMode.Wildcard, "إطلاق النار")]
    [InlineData("وقف النار فوري", ConcordanceMode.Fuzzy, "")]
    [InlineData("وقف فوري إطلاق النار", ConcordanceMode.Fuzzy, "لوقف إطلاق النار")]
    public async Task Every_mode_gives_its_spans(string words, ConcordanceMode mode, string found)
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "الآليات اللازمة لوقف إطلاق النار", "mechanisms for a ceasefire");

        var hits = (await SearchAsync(memory, words, request => request.Mode = mode)).Hits;

        hits.SelectMany(hit => hit.Spans.Select(span => hit.Text.Substring(span.Start, span.Length))).ShouldBe(found.Length == 0 ? [] : [found]);
    }

    [Theory]
    [InlineData("؟!", ConcordanceMode.Phrase, "no word")]
    [InlineData("*", ConcordanceMode.Wildcard, "fits every word")]
    [InlineData("", ConcordanceMode.Phrase, "")]
    public async Task Words_that_cannot_be_searched_for_are_refused_by_name(string words, ConcordanceMode mode, string reason)
    {
        var error = await Failing.ErrorAsync(service.Client.Lookups.SearchConcordanceAsync(
            new SearchConcordanceRequest { Query = words, LanguageCode = "ar", Mode = mode }, cancellationToken: Cancellation));

        error.Fields.ShouldContain(field => field.Field == "query");
        error.Fields.ShouldContain(field => field.Description.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_foreign_page_token_is_refused()
    {
        var error = await Failing.ErrorAsync(service.Client.Lookups.SearchConcordanceAsync(
            new SearchConcordanceRequest { Query = "وفد", PageToken = "made up" }, cancellationToken: Cancellation));
        error.Reason.ShouldBe("BAD_TOKEN");
    }

    private async Task<SearchConcordanceResponse> SearchAsync(
        string memory, string query, Action<SearchConcordanceRequest>? more = null)
    {
        var request = new SearchConcordanceRequest { Query = query, Memories = { memory } };
        more?.Invoke(request);
        return await service.Client.Lookups.SearchConcordanceAsync(request, cancellationToken: Cancellation);
    }
}
