using System.Globalization;
using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Articles;

/// <summary>Lists the beads of an article with their texts.</summary>
internal sealed class ListBeads(ITranslationStore store)
{
    public async Task<ListBeadsResponse> RunAsync(ListBeadsRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var id = check.Name("parent", request.Parent, "articles");
        var size = check.PageSize("page_size", request.PageSize);
        foreach (var state in request.States.Where(state => state == V1.BeadState.Unspecified || !Enum.IsDefined(state)))
        {
            check.Problem("states", $"{(int)state} is not a state of beads.");
        }

        check.Throw();
        var article = await store.GetArticleAsync(id, cancellationToken);
        var start = StartOf(request.PageToken, article.Version);
        var sides = ArticleSides.Of(article);
        List<StoredBead> all = [.. article.Beads.Where(bead => request.States.Count == 0 || request.States.Contains((V1.BeadState)bead.State))];
        var response = new ListBeadsResponse
        {
            Etag = Etag.Of(article.Version),
            TotalSize = all.Count,
            NextPageToken = start + size < all.Count
                ? string.Create(CultureInfo.InvariantCulture, $"{article.Version:x}-{start + size:x}")
                : string.Empty,
        };
        foreach (var bead in all.Skip(start).Take(size))
        {
            var message = ArticleMapping.ToMessage(bead, article.Memory);
            message.SourceText = bead.SourceSentences.IsEmpty ? string.Empty : sides.SourceTextOf(bead.SourceSentences);
            message.TargetText = bead.TargetSentences.IsEmpty ? string.Empty : sides.TargetTextOf(bead.TargetSentences);
            response.Beads.Add(message);
        }

        return response;
    }

    private static int StartOf(string token, long version)
    {
        if (token.Length == 0)
        {
            return 0;
        }

        return token.Split('-') is [var first, var last]
            && string.Equals(first, Etag.Of(version), StringComparison.Ordinal)
            && int.TryParse(last, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var start) && start >= 0
                ? start
                : throw RpcError.InvalidArgument(
                    "page_token", "is not a token of this list, or the article was changed since: begin again without one.", ErrorReason.BadToken);
    }
}
