using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Requests;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Glossaries;

/// <summary>Finds the terms in a text, and what is wrong with a translation's terms.</summary>
internal sealed class TermQueries(CurrentGeneration current, Catalog catalog)
{
    public RecognizeTermsResponse Recognize(RecognizeTermsRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        check.RequiredText("text", request.Text, Limits.TextLength, ErrorReason.TextTooLong);
        var language = QueryLanguage.Of("language_code", request.LanguageCode, request.Text, check).ToTextLanguage()!.Value;
        var glossaries = check.Names("glossaries", request.Glossaries, "glossaries");
        check.Throw();
        catalog.RequireGlossaries(glossaries);

        var engine = current.Value;
        var hits = engine.Terms.Recognize(
            engine.Analyzer.Analyze(request.Text, language, cancellationToken: cancellationToken), glossaries, cancellationToken);
        var response = new RecognizeTermsResponse();
        response.Terms.AddRange(hits.Select(hit => TermMapping.ToMessage(hit, request.Text, language)));
        return response;
    }

    public CheckTermsResponse Check(CheckTermsRequest request)
    {
        var check = new RequestCheck();
        check.Segment("source_text", request.SourceText);
        check.Segment("target_text", request.TargetText);
        var source = QueryLanguage.Of("source_language", request.SourceLanguage, request.SourceText, check);
        var target = check.Language("target_language", request.TargetLanguage, QueryLanguage.Other(source));
        check.Pair("target_language", source, target);
        var glossaries = check.Names("glossaries", request.Glossaries, "glossaries");
        check.Throw();
        catalog.RequireGlossaries(glossaries);

        var engine = current.Value;
        var issues = engine.Checker.Check(
            engine.Analyzer.Analyze(request.SourceText, source.ToTextLanguage()!.Value),
            engine.Analyzer.Analyze(request.TargetText, target.ToTextLanguage()!.Value),
            engine.Terms,
            glossaries);
        var response = new CheckTermsResponse();
        response.Issues.AddRange(issues.Select(issue => TermMapping.ToMessage(issue, request.SourceText, request.TargetText)));
        return response;
    }
}
