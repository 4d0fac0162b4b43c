using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Requests;
using TranslationMemory.Server.Texts;
using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Articles;

/// <summary>Aligns two texts and stores nothing.</summary>
internal sealed class AlignTexts(SentenceAligner aligner, ArticleSegmenter segmenter)
{
    public async Task<AlignTextsResponse> RunAsync(AlignTextsRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        check.RequiredText("source_text", request.SourceText, Limits.TextLength, ErrorReason.TextTooLong);
        check.RequiredText("target_text", request.TargetText, Limits.TextLength, ErrorReason.TextTooLong);
        var source = QueryLanguage.Of("source_language", request.SourceLanguage, request.SourceText, check);
        var target = check.Language("target_language", request.TargetLanguage, QueryLanguage.Other(source));
        check.Pair("target_language", source, target);
        check.Throw();

        var language = source.ToTextLanguage()!.Value;
        var sides = new ArticleSides(
            request.SourceText,
            segmenter.Segment(request.SourceText, language),
            request.TargetText,
            segmenter.Segment(request.TargetText, target.ToTextLanguage()!.Value));
        SentenceAligner.RequireLanguages(sides, language, "target_text");
        var aligned = await aligner.AlignAsync(sides, language, cancellationToken);
        var response = new AlignTextsResponse
        {
            SourceLanguage = source.Value,
            TargetLanguage = target.Value,
            Agreement = aligned.Agreement,
            IsDoubtful = aligned.IsDoubtful,
        };
        response.SourceSentences.AddRange(sides.Source.Select(sentence => TextMapping.ToMessage(sentence, sides.SourceText)));
        response.TargetSentences.AddRange(sides.Target.Select(sentence => TextMapping.ToMessage(sentence, sides.TargetText)));
        foreach (var bead in aligned.Beads)
        {
            response.Beads.Add(ArticleMapping.ToMessage(bead, sides));
        }

        return response;
    }
}
