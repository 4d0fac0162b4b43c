namespace TranslationMemory.Benchmarks.Text.Cases;

/// <summary>Words with the stems that are right for them and those that are not.</summary>
internal sealed class StemCases : ICaseSuite
{
    public string Name => "stem";

    public IReadOnlyList<string> Columns { get; } = ["word", "acceptable_keys", "must_not_equal"];

    public CaseOutcome Check(IReadOnlyDictionary<string, string> row, Engine engine)
    {
        var stem = Engine.Fold(engine.Clitics.Preferred(row["word"]).Stem);
        var isRight = row["acceptable_keys"].Split('|').Select(Engine.Fold).Contains(stem)
            && !row["must_not_equal"].Split('|').Select(Engine.Fold).Contains(stem);
        return new CaseOutcome(isRight, $"{row["word"]} = {row["acceptable_keys"]}, not {row["must_not_equal"]}", stem);
    }
}
