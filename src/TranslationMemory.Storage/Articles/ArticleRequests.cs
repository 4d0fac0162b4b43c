using TranslationMemory.Matching;

namespace TranslationMemory.Storage;

/// <summary>The calls that write articles, which may come again.</summary>
internal static class ArticleRequests
{
    public static Task<StoredArticle> CreateAsync(
        WriteSession session,
        RequestLog requests,
        ArticleRecord article,
        IReadOnlyList<NewBead> beads,
        IReadOnlyList<TranslationUnit> units,
        ArticleRequest request,
        CancellationToken cancellationToken)
    {
        Check(article, beads, units, request);
        return AnswerAsync(
            session,
            requests,
            article.Id,
            request,
            () => ArticleTable.CreateAsync(session, article, beads, units, request.Actor, cancellationToken),
            cancellationToken);
    }

    public static Task<StoredArticle> ReplaceAsync(
        WriteSession session,
        RequestLog requests,
        ArticleRecord article,
        IReadOnlyList<NewBead> beads,
        IReadOnlyList<TranslationUnit> units,
        long expectedVersion,
        ArticleRequest request,
        CancellationToken cancellationToken)
    {
        Check(article, beads, units, request);
        return AnswerAsync(
            session,
            requests,
            article.Id,
            request,
            () => ArticleReplacing.ReplaceAsync(session, article, beads, units, expectedVersion, request.Actor, cancellationToken),
            cancellationToken);
    }

    /// <summary>The first answer to a request; null when it has not come yet.</summary>
    public static async Task<ArticleRecord?> AnswerAsync(
        ReadSession session, string article, ArticleRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(request);
        return request.RequestId.Length > 0
            && await RequestLog.FindAsync(session.Context, request.RequestId, packed => Pack(packed, article, request), cancellationToken)
                is { } answer
                ? PackedArticle.Unpack(answer)
                : null;
    }

    private static Task<StoredArticle> AnswerAsync(
        WriteSession session,
        RequestLog requests,
        string article,
        ArticleRequest request,
        Func<Task<StoredArticle>> first,
        CancellationToken cancellationToken) => requests.AnswerAsync(
            session,
            request.RequestId,
            packed => Pack(packed, article, request),
            static answer => new StoredArticle(PackedArticle.Unpack(answer), [], []),
            first,
            static stored => PackedArticle.Pack(stored.Article),
            cancellationToken);

    private static void Pack(PackedWriter packed, string article, ArticleRequest request) =>
        packed.Add("article").Add(request.Actor).Add(article).Add(request.Content);

    private static void Check(
        ArticleRecord article, IReadOnlyList<NewBead> beads, IReadOnlyList<TranslationUnit> units, ArticleRequest request)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(beads);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(request);
        foreach (var bead in beads)
        {
            if (bead.UnitIndex is { } index && (index < 0 || index >= units.Count))
            {
                throw new ArgumentException("A bead names a unit that is not there.", nameof(beads));
            }
        }

        if (article.Memory is null && units.Count > 0)
        {
            throw new ArgumentException("An article with units needs a memory.", nameof(article));
        }
    }
}
