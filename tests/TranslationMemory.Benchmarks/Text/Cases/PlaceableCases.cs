using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Cases;

/// <summary>Texts with a placeable and its value, or of the type <c>none</c> with nothing in them.</summary>
internal sealed class PlaceableCases : ICaseSuite
{
    private const string Nothing = "none";

    public string Name => "placeables";

    public IReadOnlyList<string> Columns { get; } = ["text", "type", "span", "value"];

    public CaseOutcome Check(IReadOnlyDictionary<string, string> row, Engine engine)
    {
        var text = row["text"];
        var found = PlaceableRecognizer.Recognize(text, ScriptDetector.Detect(text));

        // Some rows name the date of the other calendar behind the value.
        var value = row["value"].Split(" = ")[0];
        return new CaseOutcome(
            row["type"] == Nothing ? found.IsEmpty : found.Any(placeable => TypeName(placeable.Type) == row["type"] && placeable.Span.In(text) == row["span"] && placeable.Value == value),
            $"{row["type"]} «{row["span"]}» {value}",
            found.IsEmpty
                ? Nothing
                : string.Join("; ", found.Select(placeable => $"{TypeName(placeable.Type)} «{placeable.Span.In(text)}» {placeable.Value}")));
    }

    private static string TypeName(PlaceableType type) => type switch
    {
        PlaceableType.DateRange => "date-range",
        PlaceableType.HijriDate => "hijri-date",
        _ => type.ToString().ToLowerInvariant(),
    };
}
