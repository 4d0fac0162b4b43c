using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Articles;

/// <summary>ArticleService: each call is checked, handed to its use case, and mapped.</summary>
internal sealed class ArticleGrpcService(
    CreateArticle create, UpdateArticle update, AlignTexts align, ListBeads listBeads, UpdateBeads updateBeads, ArticleQueries articles)
    : ArticleService.ArticleServiceBase
{
    public override Task<Article> CreateArticle(CreateArticleRequest request, ServerCallContext context) =>
        create.RunAsync(request, context.CancellationToken);

    public override Task<Article> GetArticle(GetArticleRequest request, ServerCallContext context) =>
        articles.GetAsync(request, context.CancellationToken);

    public override Task<ListArticlesResponse> ListArticles(ListArticlesRequest request, ServerCallContext context) =>
        articles.ListAsync(request, context.CancellationToken);

    public override Task<Article> UpdateArticle(UpdateArticleRequest request, ServerCallContext context) =>
        update.RunAsync(request, context.CancellationToken);

    public override Task<AlignTextsResponse> AlignTexts(AlignTextsRequest request, ServerCallContext context) =>
        align.RunAsync(request, context.CancellationToken);

    public override Task<ListBeadsResponse> ListBeads(ListBeadsRequest request, ServerCallContext context) =>
        listBeads.RunAsync(request, context.CancellationToken);

    public override Task<Article> UpdateBeads(UpdateBeadsRequest request, ServerCallContext context) =>
        updateBeads.RunAsync(request, context.CancellationToken);

    public override async Task<Empty> DeleteArticle(DeleteArticleRequest request, ServerCallContext context)
    {
        await articles.DeleteAsync(request, context.CancellationToken);
        return new Empty();
    }
}
