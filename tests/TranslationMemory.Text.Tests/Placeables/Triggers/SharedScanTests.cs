namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>The short cuts of recognition change nothing on real text.</summary>
[Trait("Category", "Shared")]
public class SharedScanTests
{
    [Theory]
    [InlineData("sdg-un/sdg-un.ar", TextLanguage.Arabic)]
    [InlineData("sdg-un/sdg-un.en", TextLanguage.English)]
    [InlineData("tico19/tico19.ar", TextLanguage.Arabic)]
    [InlineData("tico19/tico19.en", TextLanguage.English)]
    [InlineData("tatoeba/tatoeba.manythings.ar", TextLanguage.Arabic)]
    public void Recognize_gives_what_a_full_scan_gives(string file, TextLanguage language)
    {
        var lines = File.ReadAllLines(Path.Combine(SharedCases.Folder(), "data", file));

        lines.Where(line => !PlaceableRecognizer.Recognize(line, language).SequenceEqual(FullScan.Recognize(line, language))).ShouldBeEmpty();
    }
}
