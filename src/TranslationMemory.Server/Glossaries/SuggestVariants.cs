using TranslationMemory.Matching;
using TranslationMemory.Server.Engine;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.Terminology;
using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Glossaries;

/// <summary>Looks through the stored units for spellings and forms of an entry's terms.</summary>
internal sealed class SuggestVariants(ITranslationStore store, CurrentGeneration current, Catalog catalog)
{
    public async Task<SuggestVariantsResponse> RunAsync(SuggestVariantsRequest request, CancellationToken cancellationToken)
    {
        var check = new RequestCheck();
        var (glossary, id) = check.Name("name", request.Name, "glossaries", "entries");
        var memories = check.Names("memories", request.Memories, "memories");
        var most = check.PageSize("max_suggestions", request.MaxSuggestions, Limits.DefaultSuggestions, Limits.MaxSuggestions);
        check.Throw();
        catalog.RequireMemories(memories);

        var entry = await store.GetEntryAsync(glossary, id, cancellationToken);
        var engine = current.Value;
        var study = new VariantStudy(entry, engine.Analyzer, engine.Clitics, engine.Terms);
        var response = new SuggestVariantsResponse();
        await foreach (var unit in UnitsAsync(memories, cancellationToken).Take(Limits.UnitsForSuggestions))
        {
            var (source, target) = (unit.SourceLanguage.ToTextLanguage(), unit.TargetLanguage.ToTextLanguage());
            response.UnitCount++;
            if (source is TextLanguage.Arabic && target is TextLanguage.English)
            {
                Add(study, engine.Analyzer, unit.SourceText, unit.TargetText);
            }
            else if (source is TextLanguage.English && target is TextLanguage.Arabic)
            {
                Add(study, engine.Analyzer, unit.TargetText, unit.SourceText);
            }
        }

        response.Suggestions.AddRange(study.Finish(request.IncludeUnseen).Take(most).Select(ToMessage));
        return response;
    }

    private static void Add(VariantStudy study, TextAnalyzer analyzer, string arabic, string english) =>
        study.Add(analyzer.Analyze(arabic, TextLanguage.Arabic), analyzer.Analyze(english, TextLanguage.English));

    private static V1.VariantSuggestion ToMessage(Terminology.VariantSuggestion suggestion) => new()
    {
        Term = suggestion.Term,
        Text = suggestion.Text,
        Kind = (V1.SuggestionKind)suggestion.Kind,
        Reason = (V1.SuggestionReason)suggestion.Reason,
        SeenCount = suggestion.Seen,
    };

    private async IAsyncEnumerable<TranslationUnit> UnitsAsync(
        HashSet<string>? memories, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var each = memories is null ? new string?[] { null } : [.. memories.Order(StringComparer.Ordinal)];
        foreach (var memory in each)
        {
            await foreach (var unit in store.ReadUnitsAsync(memory, cancellationToken))
            {
                yield return unit;
            }
        }
    }
}
