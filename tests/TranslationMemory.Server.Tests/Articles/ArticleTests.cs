using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Articles;

public sealed class ArticleTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Arabic = "وصل الوفد\n\nوصل الوفد الروسي إلى أستانة. وقال رئيسه إن المحادثات ستبدأ غدا.\n\nوصل الوفد\n\nالتعليقات";
    private const string English = "Delegation arrives\n\nThe Russian delegation arrived in Astana. Its head said that the talks would begin tomorrow.\n\nDelegation arrives\n\nComments";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_without_a_translation_is_stored_with_its_sentences()
    {
        var article = await CreateAsync("plain", Arabic, string.Empty, string.Empty);

        article.SourceSentences.Select(sentence => sentence.Kind).ShouldBe(
            [SentenceKind.Sentence, SentenceKind.Sentence, SentenceKind.Sentence, SentenceKind.Repeat, SentenceKind.Boilerplate]);
        article.SourceSentences[3].SameAs.ShouldBe(1);
        article.Beads.ShouldBeEmpty();
        article.Memory.ShouldBeEmpty();
        article.Title.ShouldBe("وصل الوفد");
        (await service.Client.Articles.GetArticleAsync(new GetArticleRequest { Name = article.Name }, cancellationToken: Cancellation))
            .ShouldBe(article);
    }

    [Fact]
    public async Task A_title_made_of_the_first_sentence_ends_with_a_whole_character()
    {
        var article = await CreateAsync("long-title", new string('و', 198) + "😀😀 في الطريق", string.Empty, string.Empty);

        article.Title.ShouldBe(new string('و', 198) + "…");
    }

    [Theory]
    [InlineData("\u200f")]
    [InlineData("\ufeff")]
    [InlineData("\u200b\u00ad\n\u2060")]
    [InlineData("\0")]
    [InlineData("؟")]
    public async Task A_text_of_signs_that_nobody_sees_is_stored_or_refused(string text)
    {
        try
        {
            await CreateAsync($"a{Guid.NewGuid():n}", text, string.Empty, string.Empty);
        }
        catch (RpcException exception)
        {
            exception.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        }
    }

    [Fact]
    public async Task A_translation_with_the_same_sentences_becomes_units_in_context()
    {
        var memory = await service.CreateMemoryAsync();
        var article = await CreateAsync("translated", Arabic, English, memory);

        article.Beads.Count.ShouldBe(5);
        article.Beads[4].Unit.ShouldBeEmpty();
        article.Beads.Take(4).ShouldAllBe(bead => bead.Unit.StartsWith(memory, StringComparison.Ordinal));

        var match = (await service.LookupAsync(memory, "وصل الوفد الروسي إلى أستانة.", request => request.Context = new LookupContext
        {
            PreviousText = "وصل الوفد",
            NextText = "وقال رئيسه إن المحادثات ستبدأ غدا.",
        })).Matches.ShouldHaveSingleItem();
        match.Score.ShouldBe(102);
        match.Document.ShouldBe("articles/translated");
        match.TargetText.ShouldBe("The Russian delegation arrived in Astana.");
    }

    [Fact]
    public async Task A_translation_needs_a_memory_of_its_languages()
    {
        (await Failing.ErrorAsync(CreateCall("homeless", Arabic, English, string.Empty))).Fields
            .ShouldContain(field => field.Field == "memory");
        (await Failing.ErrorAsync(CreateCall("lost", Arabic, English, "memories/nowhere"))).Code.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task An_id_that_is_taken_is_ALREADY_EXISTS()
    {
        await CreateAsync("taken", Arabic, string.Empty, string.Empty);
        (await Failing.ErrorAsync(CreateCall("taken", "نص آخر", string.Empty, string.Empty))).Code.ShouldBe(StatusCode.AlreadyExists);
    }

    [Fact]
    public async Task A_deleted_article_leaves_its_units_unless_they_are_to_go_too()
    {
        var memory = await service.CreateMemoryAsync();
        await CreateAsync("kept-units", Arabic, English, memory);
        await service.Client.Articles.DeleteArticleAsync(
            new DeleteArticleRequest { Name = "articles/kept-units" }, cancellationToken: Cancellation);
        (await service.LookupAsync(memory, "وصل الوفد")).Matches.ShouldNotBeEmpty();

        await CreateAsync("gone-units", "جملة فريدة هنا.", "A sentence of its own.", memory);
        await service.Client.Articles.DeleteArticleAsync(
            new DeleteArticleRequest { Name = "articles/gone-units", DeleteUnits = true }, cancellationToken: Cancellation);
        (await service.LookupAsync(memory, "جملة فريدة هنا.")).Matches.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sentence_that_is_too_long_is_named()
    {
        var error = await Failing.ErrorAsync(CreateCall(
            "long", $"قصيرة.\n{string.Join(' ', Enumerable.Repeat("كلمة", 3_000))}", string.Empty, string.Empty));
        error.Reason.ShouldBe("SEGMENT_TOO_LONG");
        error.Message.ShouldContain("sentence 2");
    }

    [Fact]
    public async Task Lists_leave_the_texts_out()
    {
        await CreateAsync("listed", Arabic, string.Empty, string.Empty);
        var list = await service.Client.Articles.ListArticlesAsync(new ListArticlesRequest(), cancellationToken: Cancellation);
        var listed = list.Articles.Single(article => article.Name == "articles/listed");
        listed.SourceText.ShouldBeEmpty();
        listed.SourceSentences.ShouldBeEmpty();
        listed.SourceSentenceCount.ShouldBe(5);
    }

    private async Task<Article> CreateAsync(string id, string source, string target, string memory) =>
        await CreateCall(id, source, target, memory);

    private AsyncUnaryCall<Article> CreateCall(string id, string source, string target, string memory) =>
        service.Client.Articles.CreateArticleAsync(
            new CreateArticleRequest
            {
                ArticleId = id,
                Article = new Article { SourceText = source, TargetText = target },
                Memory = memory,
            },
            cancellationToken: Cancellation);
}
