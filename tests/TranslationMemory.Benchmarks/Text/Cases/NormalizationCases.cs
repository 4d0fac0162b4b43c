using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Cases;

/// <summary>Texts with both of their keys.</summary>
internal sealed class NormalizationCases : ICaseSuite
{
    public string Name => "normalization";

    public IReadOnlyList<string> Columns { get; } = ["input", "k1_exact_key", "k2_fold_key"];

    public CaseOutcome Check(IReadOnlyDictionary<string, string> row, Engine engine)
    {
        var exact = ExactKey.Of(row["input"], TextLanguage.Arabic);
        var fold = FoldKey.Of(exact, TextLanguage.Arabic);
        return new CaseOutcome(
            exact == row["k1_exact_key"] && fold == row["k2_fold_key"],
            $"{row["k1_exact_key"]} / {row["k2_fold_key"]}",
            $"{exact} / {fold}");
    }
}
