using Grpc.Core;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Requests;
using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Texts;

/// <summary>TextService: what a text consists of.</summary>
internal sealed class TextGrpcService(ArticleSegmenter segmenter, CurrentGeneration current) : TextService.TextServiceBase
{
    public override Task<SegmentTextResponse> SegmentText(SegmentTextRequest request, ServerCallContext context)
    {
        var language = Check(request.Text, request.LanguageCode);
        var response = new SegmentTextResponse { LanguageCode = language.Value };
        foreach (var sentence in segmenter.Segment(request.Text, language.ToTextLanguage()!.Value))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            response.Sentences.Add(TextMapping.ToMessage(sentence, request.Text));
        }

        return Task.FromResult(response);
    }

    public override Task<NormalizeTextResponse> NormalizeText(NormalizeTextRequest request, ServerCallContext context)
    {
        var language = Check(request.Text, request.LanguageCode);
        var engine = current.Value;
        var analyzed = engine.Analyzer.Analyze(
            request.Text, language.ToTextLanguage()!.Value, cancellationToken: context.CancellationToken);
        var response = new NormalizeTextResponse
        {
            LanguageCode = language.Value,
            ExactKey = analyzed.ExactKey,
            FoldKey = analyzed.FoldKey,
            LexiconVersion = engine.Lexicon.Version,
        };
        response.Tokens.AddRange(analyzed.Tokens.Select(token => TextMapping.ToMessage(token, request.Text)));
        response.Placeables.AddRange(analyzed.Tokens
            .Where(token => token.Placeable is not null)
            .Select(token => TextMapping.ToMessage(token.Placeable!, request.Text, analyzed.Language)));
        return Task.FromResult(response);
    }

    private static LanguageTag Check(string text, string languageCode)
    {
        var check = new RequestCheck();
        check.RequiredText("text", text, Limits.TextLength, ErrorReason.TextTooLong);
        var language = QueryLanguage.Of("language_code", languageCode, text, check);
        check.Throw();
        return language;
    }
}
