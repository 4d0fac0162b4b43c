using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Articles;

/// <summary>ArticleService: each call is checked, handed to its use case, and mapped.</summary>
internal sealed class ArticleGrpcService(CreateArticle create, ArticleQueries articles) : ArticleService.ArticleServiceBase
{
    public override Task<Article> CreateArticle(CreateArticleRequest request, ServerCallContext context) =>
        create.RunAsync(request, context.CancellationToken);

    public override Task<Article> GetArticle(GetArticleRequest request, ServerCallContext context) =>
        articles.GetAsync(request, context.CancellationToken);

    public override Task<ListArticlesResponse> ListArticles(ListArticlesRequest request, ServerCallContext context) =>
        articles.ListAsync(request, context.CancellationToken);

    public override async Task<Empty> DeleteArticle(DeleteArticleRequest request, ServerCallContext context)
    {
        await articles.DeleteAsync(request, context.CancellationToken);
        return new Empty();
    }
}
