using Microsoft.Extensions.Options;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Memories;
using TranslationMemory.Server.Options;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Articles;

/// <summary>Stores an article; with a translation, its sure beads become units, all in one transaction.</summary>
internal sealed class CreateArticle(
    ITranslationStore store,
    UnitWriter writer,
    ArticleSegmenter segmenter,
    SentenceAligner aligner,
    Catalog catalog,
    IOptions<ServerOptions> options)
{
    public async Task<Article> RunAsync(CreateArticleRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var article = request.Article ?? new Article();
        var id = check.Id("article_id", request.ArticleId);
        check.RequiredText("article.source_text", article.SourceText, Limits.TextLength, ErrorReason.TextTooLong);
        check.BoundedText("article.target_text", article.TargetText, Limits.TextLength, ErrorReason.TextTooLong);
        check.BoundedText("article.title", article.Title, Limits.ShortText);
        check.BoundedText("author", request.Author, Limits.ShortText);
        check.BoundedText("request_id", request.RequestId, Limits.RequestId);
        var source = QueryLanguage.Of("article.source_language", article.SourceLanguage, article.SourceText, check);
        var target = check.Language("article.target_language", article.TargetLanguage, QueryLanguage.Other(source));
        check.Pair("article.target_language", source, target);
        UnitMapping.Defined("status", request.Status, Matching.UnitStatus.Aligned, check);
        var minPosterior = ArticleParts.MinPosterior(request.MinPosterior, options.Value.Alignment.MinPosterior, check);
        var isTranslated = !string.IsNullOrWhiteSpace(article.TargetText);
        var memory = isTranslated ? check.Name("memory", request.Memory, "memories") : null;
        check.Throw();
        if (memory is not null)
        {
            ArticleParts.RequireLanguages(catalog.Memory(memory), source, target);
        }

        var write = ArticleParts.RequestOf(request, request.Author, request.RequestId);
        if (await store.GetArticleAnswerAsync(id, write, cancellationToken) is { } answered)
        {
            return ArticleMapping.ToMessage(answered);
        }

        var sides = new ArticleSides(
            article.SourceText,
            segmenter.Segment(article.SourceText, source.ToTextLanguage()!.Value),
            article.TargetText,
            isTranslated ? segmenter.Segment(article.TargetText, target.ToTextLanguage()!.Value) : []);
        sides.RequireSegmentLengths();
        var record = new ArticleRecord
        {
            Id = id,
            Title = article.Title.Length > 0 ? article.Title : TitleOf(sides),
            SourceLanguage = source,
            TargetLanguage = target,
            SourceText = article.SourceText,
            TargetText = isTranslated ? article.TargetText : null,
            SourceSentences = ArticleSides.Stored(sides.Source),
            TargetSentences = ArticleSides.Stored(sides.Target),
            Memory = memory,
        };
        var beads = isTranslated ? await AlignAsync(request, record, sides, minPosterior, cancellationToken) : null;
        var stored = await writer.CreateArticleAsync(record, beads?.Beads ?? [], beads?.Units ?? [], write, cancellationToken);
        return ArticleMapping.ToMessage(stored.Article);
    }

    private async Task<BeadUnits> AlignAsync(
        CreateArticleRequest request, ArticleRecord record, ArticleSides sides, double minPosterior, CancellationToken cancellationToken)
    {
        var source = record.SourceLanguage.ToTextLanguage()!.Value;
        SentenceAligner.RequireLanguages(sides, source, "article.target_text");
        var aligned = await aligner.AlignAsync(sides, source, cancellationToken);
        ArticleParts.RequireMatch(aligned, request.Force);

        var paired = SentencePairing.Pair(sides, aligned.Beads, minPosterior);
        var (otherwise, origin) = paired is null
            ? (Matching.UnitStatus.Aligned, Matching.UnitOrigin.Alignment)
            : (Matching.UnitStatus.Confirmed, Matching.UnitOrigin.Human);
        var status = request.Status == V1.UnitStatus.Unspecified ? otherwise : (Matching.UnitStatus)request.Status;
        var beads = new BeadUnits(sides, ArticleParts.Model(record, status, origin, request.Author));
        foreach (var bead in paired ?? aligned.Beads)
        {
            beads.Add(bead, paired is null ? minPosterior : 0);
        }

        return beads;
    }

    private static string TitleOf(ArticleSides sides) =>
        sides.Source.IsEmpty ? string.Empty : Excerpt.Of(sides.SourceTextOf([1]), Limits.ShortText);
}
