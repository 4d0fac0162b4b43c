using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Articles;

/// <summary>Reads, lists and deletes articles.</summary>
internal sealed class ArticleQueries(ITranslationStore store, UnitWriter writer)
{
    public async Task<Article> GetAsync(GetArticleRequest request, CancellationToken cancellationToken) =>
        ArticleMapping.ToMessage(await store.GetArticleAsync(Name(request.Name), cancellationToken));

    public async Task<ListArticlesResponse> ListAsync(ListArticlesRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var page = check.Page(request.PageSize, request.PageToken);
        check.Throw();

        var articles = await store.ListArticlesAsync(page, cancellationToken);
        var response = new ListArticlesResponse { NextPageToken = articles.NextToken ?? string.Empty };
        response.Articles.AddRange(articles.Items.Select(ArticleMapping.ToMessage));
        return response;
    }

    public Task DeleteAsync(DeleteArticleRequest request, CancellationToken cancellationToken) =>
        writer.DeleteArticleAsync(Name(request.Name), request.DeleteUnits, string.Empty, cancellationToken);

    private static string Name(string name)
    {
        var check = new RequestCheck();
        var id = check.Name("name", name, "articles");
        check.Throw();
        return id;
    }
}
