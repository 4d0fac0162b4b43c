namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>Placeables in a notation for tests: <c>Type [span] value | second value; …</c>.</summary>
internal static class Found
{
    internal static string In(string text, TextLanguage language) => string.Join("; ", PlaceableRecognizer.Recognize(text, language)
        .Select(placeable => $"{placeable.Type} [{placeable.Span.In(text)}] {placeable.Value}"
            + (placeable.AlternativeValue is { } other ? " | " + other : string.Empty)));
}
