namespace TranslationMemory.Text.Tests.Segmentation;

/// <summary>Texts with their sentence ends marked: “ ¦ ” stands for a space, “¦” for nothing.</summary>
internal static class Marked
{
    internal static void Check(string marked, TextLanguage language)
    {
        var text = marked.Replace(" ¦ ", " ", StringComparison.Ordinal).Replace("¦", string.Empty, StringComparison.Ordinal);

        var actual = Segmenter.Default.Split(text, language).Select(span => span.In(text));

        actual.ShouldBe(marked.Split('¦').Select(sentence => sentence.Trim()));
    }
}
