using System.Collections.Immutable;
using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>Recognition without any short cut: every recogniser at every atom.</summary>
internal static class FullScan
{
    internal static ImmutableArray<Placeable> Recognize(string text, TextLanguage language)
    {
        var web = WebScanner.Find(text);
        var atoms = Atomizer.Cut(text, language, web.ConvertAll(placeable => placeable.Span));
        return PlaceableRecognizer.Recognize(atoms, web, static (_, _) => true, TestContext.Current.CancellationToken);
    }
}
