using System.CommandLine;
using System.Globalization;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Articles;

/// <summary><c>tm article list</c>.</summary>
internal static class ArticleListVerb
{
    private static readonly Option<int> Max = Options.Number("--max", "At most so many; all without it.");
    private static readonly string[] Headers = ["article", "title", "languages", "sentences", "memory", "stored"];

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("list", "List the articles.") { Max }, "tm article list", RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        await using var connection = await session.ConnectAsync(cancellationToken);
        var articles = await Paging.ReadAsync<Article>(
            parse.GetValue(Max),
            async (size, token) =>
            {
                var page = await connection.Client.Articles.ListArticlesAsync(
                    new ListArticlesRequest { PageSize = size, PageToken = token }, cancellationToken: cancellationToken);
                return (page.Articles, page.NextPageToken);
            },
            cancellationToken).ToListAsync(cancellationToken);
        session.WriteAll(articles, ArticleJson.WriteHead, Headers, Row);
        return ExitCode.Done;
    }

    private static string[] Row(Article article) =>
    [
        ResourceNames.IdOf(article.Name),
        article.Title,
        $"{article.SourceLanguage} → {article.TargetLanguage}",
        article.SourceSentenceCount.ToString(CultureInfo.InvariantCulture),
        ResourceNames.IdOf(article.Memory),
        JsonParts.Format(article.CreateTime),
    ];
}
