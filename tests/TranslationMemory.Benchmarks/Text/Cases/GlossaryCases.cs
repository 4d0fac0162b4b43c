using TranslationMemory.Terminology;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Cases;

/// <summary>Sentences and a term that is or is not in them.</summary>
internal sealed class GlossaryCases : ICaseSuite
{
    public string Name => "glossary";

    public IReadOnlyList<string> Columns { get; } = ["term", "variants", "sentence", "expected", "span", "feature"];

    public CaseOutcome Check(IReadOnlyDictionary<string, string> row, Engine engine)
    {
        var index = new TermIndex(engine.Analyzer, engine.Clitics);
        var sentence = row["sentence"];
        var language = ScriptDetector.Detect(sentence);
        index.Upsert([Entry(row, language == TextLanguage.Arabic ? LanguageTag.Arabic : LanguageTag.English)]);
        var hits = index.Recognize(engine.Analyzer.Analyze(sentence, language), null);
        var isRight = row["expected"] == "yes" ? hits.Any(hit => hit.Span.In(sentence) == row["span"]) : hits.IsEmpty;
        return new CaseOutcome(
            isRight,
            $"{row["term"]} [{row["variants"]}] in «{sentence}»: {row["expected"]} «{row["span"]}»",
            hits.IsEmpty ? "no" : string.Join("; ", hits.Select(hit => $"{hit.Class} «{hit.Span.In(sentence)}»")));
    }

    // Near spellings are looked for in names only; a row that speaks of distances is about a name.
    private static TermEntry Entry(IReadOnlyDictionary<string, string> row, LanguageTag language) => new()
    {
        Glossary = "cases",
        Id = "case",
        Kind = row["feature"].Contains("distance", StringComparison.Ordinal) || row["feature"].Contains("confusable", StringComparison.Ordinal)
            ? EntryKind.Person
            : EntryKind.Term,
        Terms =
        [
            new Term
            {
                Language = language,
                Text = row["term"],
                Variants = [.. row["variants"].Split(';', StringSplitOptions.RemoveEmptyEntries)],
            },
        ],
    };
}
