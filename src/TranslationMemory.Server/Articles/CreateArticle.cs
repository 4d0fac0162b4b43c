using System.Collections.Immutable;
using TranslationMemory.Matching;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Memories;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Articles;

/// <summary>Stores an article; with a translation, its sentences become units, all in one transaction.</summary>
internal sealed class CreateArticle(UnitWriter writer, ArticleSegmenter segmenter, Catalog catalog)
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
        var status = UnitMapping.Defined("status", request.Status, Matching.UnitStatus.Confirmed, check);
        var isTranslated = !string.IsNullOrWhiteSpace(article.TargetText);
        var memory = isTranslated ? check.Name("memory", request.Memory, "memories") : null;
        check.Throw();
        if (memory is not null)
        {
            RequireLanguages(catalog.Memory(memory), source, target);
        }

        var sides = new ArticleSides(
            article.SourceText,
            segmenter.Segment(article.SourceText, source.ToTextLanguage()!.Value),
            article.TargetText,
            isTranslated ? segmenter.Segment(article.TargetText, target.ToTextLanguage()!.Value) : []);
        if (isTranslated)
        {
            SentencePairing.Require(sides);
        }

        sides.RequireSegmentLengths();
        var (beads, units) = isTranslated
            ? SentencePairing.ToUnits(sides, new TranslationUnit
            {
                Memory = memory!,
                Id = string.Empty,
                SourceLanguage = source,
                TargetLanguage = target,
                SourceText = string.Empty,
                TargetText = string.Empty,
                Status = status,
                Author = request.Author,
                Context = Matching.SegmentContext.Unknown with { Document = ResourceNames.Article(id) },
            })
            : ([], []);

        var stored = await writer.CreateArticleAsync(
            new ArticleRecord
            {
                Id = id,
                Title = article.Title.Length > 0 ? article.Title : TitleOf(sides),
                SourceLanguage = source,
                TargetLanguage = target,
                SourceText = article.SourceText,
                TargetText = isTranslated ? article.TargetText : null,
                SourceSentences = Stored(sides.Source),
                TargetSentences = Stored(sides.Target),
                SourceSentenceCount = sides.Source.Length,
                TargetSentenceCount = sides.Target.Length,
                Memory = memory,
            },
            beads,
            units,
            request.Author,
            request.RequestId,
            cancellationToken);
        return ArticleMapping.ToMessage(stored.Article);
    }

    private static void RequireLanguages(MemoryRecord memory, LanguageTag source, LanguageTag target)
    {
        if (memory.SourceLanguage.Primary != source.Primary || memory.TargetLanguage.Primary != target.Primary)
        {
            throw RpcError.InvalidArgument(
                "memory",
                $"{ResourceNames.Memory(memory.Id)} holds {memory.SourceLanguage}→{memory.TargetLanguage}, the article is {source}→{target}.",
                ErrorReason.UnsupportedLanguage);
        }
    }

    private static string TitleOf(ArticleSides sides) =>
        sides.Source.IsEmpty ? string.Empty : Excerpt.Of(sides.SourceSentence(0), Limits.ShortText);

    private static ImmutableArray<StoredSentence> Stored(ImmutableArray<ArticleSentence> sentences) =>
        [.. sentences.Select(sentence => new StoredSentence(sentence.Span, sentence.Kind, sentence.SameAs))];
}
