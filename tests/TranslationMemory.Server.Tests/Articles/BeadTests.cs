using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Articles;

public sealed class BeadTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Arabic = "وصل الوفد الروسي إلى أستانة في 23 يناير 2017.\n\nوقال رئيس الوفد إن المحادثات ستبدأ غدا.\n\nوسيشارك فيها 14 ممثلا عن المعارضة.\n\nوتستمر المحادثات يومين.";
    private const string English = "The Russian delegation arrived in Astana on 23 January 2017.\n\nThe head of the delegation said that the talks would begin tomorrow.\n\nSome 14 representatives of the opposition will take part.\n\nThe talks will last two days.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AlignTexts_gives_beads_that_hold_every_sentence_once_and_stores_nothing()
    {
        var before = (await service.Client.Articles.ListArticlesAsync(new ListArticlesRequest(), cancellationToken: Cancellation)).Articles.Count;
        var aligned = await service.Client.Articles.AlignTextsAsync(
            new AlignTextsRequest { SourceText = English, TargetText = Arabic }, cancellationToken: Cancellation);

        aligned.SourceLanguage.ShouldBe("en");
        aligned.TargetLanguage.ShouldBe("ar");
        aligned.Beads.SelectMany(bead => bead.SourceIndexes).ShouldBe([1, 2, 3, 4]);
        aligned.Beads.SelectMany(bead => bead.TargetIndexes).ShouldBe([1, 2, 3, 4]);
        aligned.Beads.ShouldAllBe(bead => bead.Posterior > 0 && bead.Posterior <= 1 && bead.Unit == string.Empty);
        aligned.Beads[0].SourceText.ShouldStartWith("The Russian");
        (await service.Client.Articles.ListArticlesAsync(new ListArticlesRequest(), cancellationToken: Cancellation)).Articles.Count.ShouldBe(before);
    }

    [Fact]
    public async Task Swapped_texts_and_two_of_one_language_are_told()
    {
        var swapped = await Failing.ErrorAsync(service.Client.Articles.AlignTextsAsync(
            new AlignTextsRequest { SourceLanguage = "ar", SourceText = English, TargetText = Arabic }, cancellationToken: Cancellation));
        swapped.Code.ShouldBe(StatusCode.InvalidArgument);
        swapped.Message.ShouldContain("swapped");
        var same = await Failing.ErrorAsync(service.Client.Articles.AlignTextsAsync(
            new AlignTextsRequest { SourceText = Arabic, TargetText = Arabic }, cancellationToken: Cancellation));
        same.Code.ShouldBe(StatusCode.InvalidArgument);
        same.Message.ShouldContain("Both texts are in Arabic");
        (await Failing.ErrorAsync(service.Client.Articles.AlignTextsAsync(
            new AlignTextsRequest { SourceText = Arabic }, cancellationToken: Cancellation))).Fields.ShouldContain(field => field.Field == "target_text");
    }

    [Fact]
    public async Task A_translation_with_other_sentences_is_aligned_and_its_sure_beads_become_units()
    {
        var memory = await service.CreateMemoryAsync();
        var article = await CreateAsync(memory, english: English.Replace(".\n\nThe talks", ", and the talks", StringComparison.Ordinal), minPosterior: .01);

        article.TargetSentences.Count.ShouldBe(3);
        article.Beads.SelectMany(bead => bead.SourceIndexes).ShouldBe([1, 2, 3, 4]);
        article.Beads.SelectMany(bead => bead.TargetIndexes).ShouldBe([1, 2, 3]);
        var unit = await UnitAsync(article.Beads[0].Unit);
        (unit.Status, unit.Origin).ShouldBe((UnitStatus.Aligned, UnitOrigin.Alignment));
        unit.Context.Document.ShouldBe(article.Name);
        article.Beads.ShouldAllBe(bead => (bead.State == BeadState.Aligned) == (bead.Unit.Length > 0));
    }

    [Fact]
    public async Task Beads_below_the_confidence_wait_without_a_unit()
    {
        var memory = await service.CreateMemoryAsync();
        var article = await CreateAsync(memory, english: English.Replace(".\n\nThe talks", ", and the talks", StringComparison.Ordinal), minPosterior: 1);

        var waiting = await service.Client.Articles.ListBeadsAsync(
            new ListBeadsRequest { Parent = article.Name, States = { BeadState.Waiting } }, cancellationToken: Cancellation);
        waiting.Beads.ShouldNotBeEmpty();
        waiting.Beads.ShouldAllBe(bead => bead.Unit == string.Empty && bead.SourceText.Length > 0);
        waiting.Etag.ShouldBe(article.Etag);
        var page = await service.Client.Articles.ListBeadsAsync(
            new ListBeadsRequest { Parent = article.Name, PageSize = 1 }, cancellationToken: Cancellation);
        page.TotalSize.ShouldBe(article.Beads.Count);
        page.NextPageToken.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Rejecting_a_bead_deletes_its_unit_and_accepting_it_again_makes_one()
    {
        var memory = await service.CreateMemoryAsync();
        var article = await CreateAsync(memory);
        var text = article.SourceSentences[1].Text;

        var rejected = await UpdateAsync(article, Bead(BeadState.Rejected, [2], [2]));
        rejected.Beads[1].Unit.ShouldBeEmpty();
        (await service.LookupAsync(memory, text)).Matches.ShouldBeEmpty();

        var accepted = await UpdateAsync(rejected, Bead(BeadState.Accepted, [2], [2]));
        (await service.LookupAsync(memory, text)).Matches.ShouldHaveSingleItem().Unit.ShouldBe(accepted.Beads[1].Unit);
        (await UnitAsync(accepted.Beads[1].Unit)).Status.ShouldBe(UnitStatus.Confirmed);
    }

    [Fact]
    public async Task Merging_and_splitting_beads_takes_the_units_along()
    {
        var memory = await service.CreateMemoryAsync();
        var article = await CreateAsync(memory);

        var merged = await UpdateAsync(article, Bead(BeadState.Accepted, [2, 3], [2, 3]));
        merged.Beads.Count.ShouldBe(3);
        merged.Beads[1].Unit.ShouldBe(article.Beads[1].Unit);
        var both = $"{article.SourceSentences[1].Text} {article.SourceSentences[2].Text}";
        (await service.LookupAsync(memory, both)).Matches.ShouldContain(match => match.Score >= 100 && match.Unit == merged.Beads[1].Unit);
        (await service.LookupAsync(memory, article.SourceSentences[2].Text)).Matches.ShouldNotContain(match => match.Score >= 100);
        (await CountAsync(memory)).ShouldBe(3);

        var split = await UpdateAsync(merged, Bead(BeadState.Accepted, [2], [2]), Bead(BeadState.Accepted, [3], [3]));
        split.Beads.Select(bead => bead.Unit).Distinct().Count().ShouldBe(4);
        (await service.LookupAsync(memory, article.SourceSentences[2].Text)).Matches[0].Score.ShouldBeGreaterThanOrEqualTo(100);
        (await service.LookupAsync(memory, both)).Matches.ShouldNotContain(match => match.Score >= 100);

        var moved = await UpdateAsync(split, Bead(BeadState.Accepted, [2], [2, 3]), Bead(BeadState.Unspecified, [3], []));
        moved.Beads.Select(bead => bead.State).ShouldBe([BeadState.Accepted, BeadState.Accepted, BeadState.Unpaired, BeadState.Accepted]);
        (await CountAsync(memory)).ShouldBe(3);
    }

    [Fact]
    public async Task Beads_that_do_not_fit_change_nothing()
    {
        var memory = await service.CreateMemoryAsync();
        var article = await CreateAsync(memory);

        (await Failing.ErrorAsync(UpdateCall(article, Bead(BeadState.Accepted, [1, 2], [1])))).Reason.ShouldBe("BEADS_DO_NOT_FIT");
        (await Failing.ErrorAsync(UpdateCall(article, Bead(BeadState.Accepted, [1], [2]), Bead(BeadState.Accepted, [2], [1])))).Reason
            .ShouldBe("BEADS_DO_NOT_FIT");
        (await Failing.ErrorAsync(UpdateCall(article, Bead(BeadState.Accepted, [1], [1]), Bead(BeadState.Accepted, [1], [1])))).Reason
            .ShouldBe("BEADS_DO_NOT_FIT");
        (await Failing.ErrorAsync(UpdateCall(article, Bead(BeadState.Accepted, [9], [1])))).Code.ShouldBe(StatusCode.InvalidArgument);
        (await Failing.ErrorAsync(UpdateCall(article, Bead(BeadState.Accepted, [], [])))).Code.ShouldBe(StatusCode.InvalidArgument);
        (await GetAsync(article.Name)).ShouldBe(article);
    }

    [Fact]
    public async Task An_etag_that_is_no_longer_right_is_ABORTED_and_a_request_that_comes_again_gives_the_first_answer()
    {
        var memory = await service.CreateMemoryAsync();
        var article = await CreateAsync(memory);
        var request = new UpdateBeadsRequest
        {
            Name = article.Name,
            Etag = article.Etag,
            Beads = { Bead(BeadState.Rejected, [1], [1]) },
            RequestId = Guid.NewGuid().ToString("n"),
        };

        var first = await service.Client.Articles.UpdateBeadsAsync(request, cancellationToken: Cancellation);
        (await service.Client.Articles.UpdateBeadsAsync(request, cancellationToken: Cancellation)).ShouldBe(first);
        (await Failing.ErrorAsync(UpdateCall(article, Bead(BeadState.Accepted, [1], [1])))).Code.ShouldBe(StatusCode.Aborted);
        first.Etag.ShouldNotBe(article.Etag);
    }

    [Fact]
    public async Task A_corrected_article_keeps_reviewed_units_and_deletes_those_of_sentences_that_are_gone()
    {
        var memory = await service.CreateMemoryAsync();
        var article = await CreateAsync(memory);
        var reviewed = await UpdateAsync(article, Bead(BeadState.Accepted, [1, 2], [1, 2]), Bead(BeadState.Rejected, [4], [4]));

        var corrected = await service.Client.Articles.UpdateArticleAsync(
            new UpdateArticleRequest
            {
                Article = new Article
                {
                    Name = article.Name,
                    Etag = reviewed.Etag,
                    SourceText = "عاجل من أستانة.\n\n" + Arabic.Replace("14", "15", StringComparison.Ordinal),
                    TargetText = "Breaking news from Astana.\n\n" + English.Replace("14", "15", StringComparison.Ordinal),
                },
                UpdateMask = new Google.Protobuf.WellKnownTypes.FieldMask { Paths = { "source_text", "target_text" } },
                MinPosterior = .01,
            },
            cancellationToken: Cancellation);

        var kept = corrected.Beads.Single(bead => bead.SourceIndexes.SequenceEqual([2, 3]));
        kept.TargetIndexes.ShouldBe([2, 3]);
        (kept.State, kept.Unit).ShouldBe((BeadState.Accepted, reviewed.Beads[0].Unit));
        var unit = await UnitAsync(kept.Unit);
        (unit.Status, unit.Context.SegmentId, unit.Context.PreviousSource).ShouldBe((UnitStatus.Confirmed, "2", "عاجل من أستانة."));
        corrected.Beads.Single(bead => bead.SourceIndexes.Contains(5)).State.ShouldBe(BeadState.Rejected);
        corrected.Beads.SelectMany(bead => bead.SourceIndexes).ShouldBe([1, 2, 3, 4, 5]);
        corrected.Beads.SelectMany(bead => bead.TargetIndexes).ShouldBe([1, 2, 3, 4, 5]);
        (await Failing.ErrorAsync(service.Client.Memories.GetUnitAsync(
            new GetUnitRequest { Name = reviewed.Beads[1].Unit }, cancellationToken: Cancellation))).Code.ShouldBe(StatusCode.NotFound);
        (await CountAsync(memory)).ShouldBe(corrected.Beads.Count(bead => bead.Unit.Length > 0));
    }

    [Fact]
    public async Task Beads_are_listed_and_changed_over_JSON()
    {
        var memory = await service.CreateMemoryAsync();
        var article = await CreateAsync(memory);
        using var http = new HttpClient { BaseAddress = new Uri(service.WebAddress) };

        (await http.GetStringAsync($"/v1/{article.Name}/beads?states=BEAD_STATE_ACCEPTED", Cancellation)).ShouldContain("\"totalSize\"");
        using var body = new StringContent(
            $$"""{"etag":"{{article.Etag}}","beads":[{"sourceIndexes":[1],"targetIndexes":[1],"state":"BEAD_STATE_REJECTED"}]}""",
            System.Text.Encoding.UTF8,
            "application/json");
        (await http.PostAsync($"/v1/{article.Name}:updateBeads", body, Cancellation)).EnsureSuccessStatusCode();
        (await GetAsync(article.Name)).Beads[0].State.ShouldBe(BeadState.Rejected);
        using var texts = new StringContent(
            System.Text.Json.JsonSerializer.Serialize(new { sourceText = Arabic, targetText = English }), System.Text.Encoding.UTF8, "application/json");
        var aligned = await http.PostAsync("/v1/articles:alignTexts", texts, Cancellation);
        (await aligned.Content.ReadAsStringAsync(Cancellation)).ShouldContain("\"posterior\"");
    }

    private static Bead Bead(BeadState state, int[] source, int[] target)
    {
        var bead = new Bead { State = state };
        bead.SourceIndexes.AddRange(source);
        bead.TargetIndexes.AddRange(target);
        return bead;
    }

    private async Task<Article> CreateAsync(string memory, string arabic = Arabic, string english = English, double minPosterior = 0) =>
        await service.Client.Articles.CreateArticleAsync(
            new CreateArticleRequest
            {
                ArticleId = $"a{Guid.NewGuid():n}",
                Article = new Article { SourceText = arabic, TargetText = english },
                Memory = memory,
                MinPosterior = minPosterior,
            },
            cancellationToken: Cancellation);

    private AsyncUnaryCall<Article> UpdateCall(Article article, params Bead[] beads) => service.Client.Articles.UpdateBeadsAsync(
        new UpdateBeadsRequest { Name = article.Name, Etag = article.Etag, Beads = { beads }, Author = "layla" }, cancellationToken: Cancellation);

    private async Task<Article> UpdateAsync(Article article, params Bead[] beads) => await UpdateCall(article, beads);

    private async Task<Article> GetAsync(string name) =>
        await service.Client.Articles.GetArticleAsync(new GetArticleRequest { Name = name }, cancellationToken: Cancellation);

    private async Task<Unit> UnitAsync(string name) =>
        await service.Client.Memories.GetUnitAsync(new GetUnitRequest { Name = name }, cancellationToken: Cancellation);

    private async Task<long> CountAsync(string memory) =>
        (await service.Client.Memories.GetMemoryAsync(new GetMemoryRequest { Name = memory }, cancellationToken: Cancellation)).UnitCount;
}
